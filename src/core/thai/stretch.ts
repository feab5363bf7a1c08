import type { Assumption, ReadingProblemCode } from './reading.ts';

/** What would make a faulty text right: the piece [from, to) written as `by`. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

export interface Fault {
  readonly code: ReadingProblemCode;
  readonly replace?: Replacement;
}

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
  readonly fault?: Fault;
  /** The year was written once, at the other end of the range. */
  readonly yearShared?: true;
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
