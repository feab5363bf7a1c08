import type { Assumption, ReadingProblemCode } from './reading.ts';

/** The year as far as it was written. A fiscal year is named by its Buddhist year. */
export type WrittenYear =
  | { readonly calendar: number }
  | { readonly fiscal: number }
  /** ของปีถัดไป: years after the plan's own fiscal year. */
  | { readonly yearsOn: number };

interface Written {
  readonly year?: WrittenYear;
  /** สิ้นเดือน, สิ้นไตรมาส: only its last day is meant. */
  readonly atEnd?: true;
  readonly assumed: readonly Assumption[];
  readonly fault?: { readonly code: ReadingProblemCode; readonly suggestion?: string };
  /** Place in the normalised text. */
  readonly from: number;
  readonly to: number;
}

/** A piece of the calendar as written; what is missing is supplied later. */
export type Stretch = Written &
  (
    | { readonly unit: 'day'; readonly month: number; readonly day: number }
    | { readonly unit: 'month'; readonly month: number }
    | { readonly unit: 'quarter'; readonly quarter: number }
    | { readonly unit: 'half'; readonly half: 1 | 2 }
    /** `said`: งบประมาณ was written or not. `whole`: ตลอดปี… `past`: ปีที่ผ่านมา. */
    | { readonly unit: 'year'; readonly said: 'fiscal' | 'bare'; readonly whole?: true; readonly past?: true }
  );

/** One piece, or a range from one piece to another. */
export interface Segment {
  readonly first: Stretch;
  readonly last?: Stretch;
}
