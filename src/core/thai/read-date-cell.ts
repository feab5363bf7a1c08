import { fromBuddhistYear, isBuddhistYear } from '../calendar/buddhist-era.ts';
import { type PlainDate, plainDate, toIso } from '../calendar/plain-date.ts';
import type { ScheduleField, ScheduleOutcome } from './reading.ts';
import { writeThaiDate } from './write-date.ts';

/** Reads a real date cell: done on that day under results, due on it elsewhere. */
export function readDateCell(cell: PlainDate, field: ScheduleField): ScheduleOutcome {
  const buddhist = isBuddhistYear(cell.year);
  const day = buddhist ? plainDate(fromBuddhistYear(cell.year), cell.month, cell.day) : cell;
  if (!day) return { readings: [], problems: [{ code: 'no-such-day', quote: toIso(cell) }] };
  const assumed = buddhist ? (['buddhist-year-as-gregorian'] as const) : [];
  const quote = writeThaiDate(day, 'short');
  const done = field === 'results' || field === 'completed';
  return {
    problems: [],
    readings: [
      done
        ? { kind: 'completed', dates: [day], precision: 'day', quote, assumed }
        : { kind: 'deadline', due: day, quote, assumed },
    ],
  };
}
