import type { PlainDate } from '../calendar/plain-date.ts';

/** The column a text stands in; it decides what a bare date means. */
export type ScheduleField = 'period' | 'monitoring' | 'results' | 'completed' | 'steps';

export type Every = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** What was supplied by us and not written by the officer. */
export type Assumption =
  /** No year was written: taken from the plan's fiscal year. */
  | 'year-from-fiscal-year'
  /** An annual report due in October: the October after the fiscal year. */
  | 'october-after-fiscal-year'
  /** A year without the word งบประมาณ, taken as a fiscal year. */
  | 'year-as-fiscal-year'
  /** The year was written in the Gregorian era. */
  | 'gregorian-year'
  /** A round without a date: due on its last day. */
  | 'end-of-round'
  /** ต้นเดือน, กลางเดือน, ปลายเดือน: the whole month. */
  | 'whole-month'
  /** ตามกำหนด: the months named by the item before. */
  | 'months-from-other-item'
  /** Every n months, counted from the start of the fiscal year. */
  | 'months-from-october'
  /** A month taken as 30 days. */
  | 'month-as-30-days'
  /** A misspelt month that can mean only one month. */
  | 'month-spelling'
  /** Counted in working days; holidays are not known to us. */
  | 'working-days'
  /** ภายใน n วัน, without saying from when. */
  | 'event-not-stated'
  /** A date cell whose Buddhist year was stored as if it were Gregorian. */
  | 'buddhist-year-as-gregorian'
  /** The date was given in กำหนดแล้วเสร็จ (ระบุเอง). */
  | 'date-given-by-officer';

interface Read {
  /** Exactly what was typed. */
  readonly quote: string;
  /** Number of the list item it stands in, as printed. */
  readonly item?: string;
  readonly assumed: readonly Assumption[];
}

/** Without `end` the period is open: from that day on. */
export interface PeriodReading extends Read {
  readonly kind: 'period';
  readonly start: PlainDate;
  readonly end?: PlainDate;
}

export interface DeadlineReading extends Read {
  readonly kind: 'deadline';
  readonly due: PlainDate;
}

export interface RecurringReading extends Read {
  readonly kind: 'recurring';
  readonly every: Every;
  /** Only months that were named, in the order of the fiscal year. */
  readonly months?: readonly number[];
  /** Due on this day of each month. */
  readonly day?: number;
  /** Every second week, every 15 days: how many units between two occurrences. */
  readonly interval?: number;
  /** How often within each unit, when more than once. */
  readonly times?: number;
  readonly start?: PlainDate;
  readonly end?: PlainDate;
}

/** With precision `month`, each date is the first day of its month. */
export interface CompletedReading extends Read {
  readonly kind: 'completed';
  readonly dates: readonly PlainDate[];
  readonly precision: 'day' | 'month';
  /** ตั้งแต่…เป็นต้นไป: asserted for every later month as well. */
  readonly openEnded?: true;
}

export interface RelativeReading extends Read {
  readonly kind: 'relative';
  readonly days: number;
  /** The event the days are counted from, as typed; empty when the text does not say. */
  readonly from: string;
  /** The day it falls on, where the event is itself a known date. */
  readonly due?: PlainDate;
}

export type Reading = PeriodReading | DeadlineReading | RecurringReading | CompletedReading | RelativeReading;

export type ReadingProblemCode =
  /** An abbreviation in a month's place that is no month: ค.ศ.๖๕, มิ.ค. */
  | 'unreadable-month'
  /** A day no calendar has: ๓๑ กันยายน. */
  | 'no-such-day'
  | 'end-before-start'
  /** A year of three or five digits, or far from any plan. */
  | 'unlikely-year'
  /** ค.ศ. before a Buddhist year, or พ.ศ. before a Gregorian one. */
  | 'era-mismatch'
  /** The text depends on the fiscal year, and the plan's is missing or unusable. */
  | 'fiscal-year'
  /** A school year is not a fiscal year. */
  | 'school-year'
  /** The cell shows a spreadsheet error such as #REF!. */
  | 'cell-error';

export interface ReadingProblem {
  readonly code: ReadingProblemCode;
  readonly quote: string;
  readonly item?: string;
  readonly suggestion?: string;
}

export interface ScheduleContext {
  /** Buddhist year. */
  readonly fiscalYear?: number;
  readonly field?: ScheduleField;
}

export interface ScheduleOutcome {
  readonly readings: readonly Reading[];
  readonly problems: readonly ReadingProblem[];
}
