import { readSchedule } from '../thai/read-schedule.ts';
import type { ScheduleOutcome } from '../thai/reading.ts';

/** No plan has more periods than this that are worth remembering. */
const MOST = 500;

const READ = new Map<string, ScheduleOutcome>();

/** Reads a text of the column ระยะเวลา. The measures of a plan share a few periods, so each is read once. */
export function readPeriod(text: string, fiscalYear: number | undefined): ScheduleOutcome {
  const key = `${fiscalYear ?? ''} ${text}`;
  const known = READ.get(key);
  if (known) return known;
  const outcome = readSchedule(text, { field: 'period', ...(fiscalYear !== undefined && { fiscalYear }) });
  if (READ.size < MOST) READ.set(key, outcome);
  return outcome;
}
