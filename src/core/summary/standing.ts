import type { Measure } from '../plan/plan.ts';
import type { MeasureStatus } from '../schedule/judge-measure.ts';
import type { Obligation } from '../schedule/obligation.ts';
import type { StatusCode } from '../schedule/status-code.ts';

/** Where a measure stands for whoever has five minutes; each measure stands in one place. */
export type Standing = 'late' | 'soon' | 'done' | 'open';

const LATE: readonly StatusCode[] = ['overdue', 'recurring-behind'];

/**
 * By all that a measure owes, not by its worst status alone: an unreadable text beside a missed deadline does not hide
 * it, and a duty done late leaves the measure open as long as another is to come.
 */
export function standingOf({ obligations }: MeasureStatus): Standing {
  if (obligations.some(isLate)) return 'late';
  if (obligations.some(({ status }) => status === 'due-soon')) return 'soon';
  const owed = obligations.filter(({ status }) => status !== 'unscheduled');
  return owed.length > 0 && owed.every(isFinished) ? 'done' : 'open';
}

export function isLate({ status }: Obligation): boolean {
  return LATE.includes(status);
}

function isFinished({ status, occurrences = [] }: Obligation): boolean {
  if (status === 'recurring-on-track')
    return occurrences.length > 0 && occurrences.every(({ proven }) => proven);
  return status === 'done-on-time' || status === 'done-late';
}

/** One measure with everything the page and the reminders say of it. */
export interface MeasureView {
  readonly measure: Measure;
  /** 1 for the first measure of the plan. */
  readonly number: number;
  /** The row of the tab มาตรการ, counted from 0 with the headings in row 0. */
  readonly row: number;
  readonly status: MeasureStatus;
  readonly standing: Standing;
  readonly units: readonly string[];
  readonly instruments: readonly string[];
  /** How many findings it has that should be corrected. */
  readonly toCorrect: number;
}
