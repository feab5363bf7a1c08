import type { PlainDate } from '../calendar/plain-date.ts';
import type { CompletedReading, Reading, ReadingProblem, ScheduleField } from '../thai/reading.ts';
import type { StatusCode } from './status-code.ts';

/** The cell in which something was read. */
export type StatusField = ScheduleField | 'dueOverride';

/** What a measure owes: anything that was read except what is already done. */
export type Duty = Exclude<Reading, CompletedReading>;

/** A dated action. With precision `month`, each date is the first day of its month. */
export interface Completion {
  readonly field: StatusField;
  readonly item?: string;
  readonly quote: string;
  readonly dates: readonly PlainDate[];
  readonly precision: 'day' | 'month';
  /** Asserted for every later month as well. */
  readonly openEnded?: true;
}

/** A problem that was read in a cell, with the cell. */
export interface CellProblem extends Omit<ReadingProblem, 'code'> {
  readonly field: StatusField;
  /** `not-understood`: something with figures stands in ระยะเวลา, and it is no schedule that we know. */
  readonly code: ReadingProblem['code'] | 'not-understood';
}

/** One turn of something that recurs. */
export interface Occurrence {
  /** The last day of the turn. */
  readonly date: PlainDate;
  readonly proven: boolean;
  /** Over before the as-of day. */
  readonly elapsed: boolean;
}

/** The figures behind a status; which of them are there depends on it. */
export interface Reason {
  readonly due?: PlainDate;
  readonly completed?: PlainDate;
  /** Days left before the due day, or days late. */
  readonly days?: number;
  /** Elapsed occurrences that are proven, of all elapsed. */
  readonly proven?: number;
  readonly elapsed?: number;
}

export interface Obligation {
  readonly field: StatusField;
  readonly item?: string;
  /** Absent where the text could not be read: `problem` says why. */
  readonly reading?: Duty;
  readonly problem?: CellProblem;
  readonly status: StatusCode;
  readonly reason: Reason;
  readonly occurrences?: readonly Occurrence[];
  readonly answeredBy: readonly Completion[];
}
