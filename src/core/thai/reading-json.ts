import { type PlainDate, toIso } from '../calendar/plain-date.ts';
import type { Assumption, Reading, ReadingProblem, ScheduleOutcome } from './reading.ts';

/** One reading as the command line prints it: ISO dates; a completed month as 2022-10. */
export interface ReadingRow {
  readonly kind: Reading['kind'];
  readonly quote: string;
  readonly item?: string;
  readonly assumed: readonly Assumption[];
  readonly start?: string;
  readonly end?: string;
  readonly due?: string;
  readonly every?: string;
  readonly months?: readonly number[];
  readonly day?: number;
  readonly interval?: number;
  readonly times?: number;
  readonly dates?: readonly string[];
  readonly precision?: 'day' | 'month';
  readonly openEnded?: true;
  readonly days?: number;
  readonly from?: string;
}

export interface ReadingJson {
  readonly text: string;
  readonly readings: readonly ReadingRow[];
  readonly problems: readonly ReadingProblem[];
}

/** What was read in a text, as plain JSON. */
export function writeReadingJson(text: string, { readings, problems }: ScheduleOutcome): ReadingJson {
  return { text, readings: readings.map(rowOf), problems };
}

function rowOf(reading: Reading): ReadingRow {
  switch (reading.kind) {
    case 'period': {
      const { start, end, ...rest } = reading;
      return { ...rest, start: toIso(start), ...(end && { end: toIso(end) }) };
    }
    case 'deadline':
      return { ...reading, due: toIso(reading.due) };
    case 'recurring': {
      const { start, end, ...rest } = reading;
      return { ...rest, ...(start && { start: toIso(start) }), ...(end && { end: toIso(end) }) };
    }
    case 'completed':
      return { ...reading, dates: isoDates(reading.dates, reading.precision) };
    case 'relative': {
      const { due, ...rest } = reading;
      return { ...rest, ...(due && { due: toIso(due) }) };
    }
  }
}

/** Days as 2022-10-04, months as 2022-10. */
export function isoDates(dates: readonly PlainDate[], precision: 'day' | 'month'): string[] {
  return dates.map((date) => (precision === 'month' ? toIso(date).slice(0, 7) : toIso(date)));
}
