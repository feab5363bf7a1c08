import type { Assumption, Every, ReadingProblemCode } from './reading.ts';
import type { Replacement, Segment, WrittenYear } from './stretch.ts';

/** What the words around a date make of it. */
export type Purpose =
  /** ภายใน, แล้วเสร็จ, จนถึง */
  | 'within'
  /** แล้วเสร็จ: a deadline in a plan, done in a report */
  | 'finished'
  /** ก่อน: the day before at the latest */
  | 'before'
  /** ตั้งแต่ without an end */
  | 'since'
  /** หลัง: no day by which anything is due */
  | 'after'
  /** ระหว่าง, ช่วง */
  | 'during'
  /** เมื่อ */
  | 'when'
  /** ลงวันที่: the date of a document */
  | 'dated'
  /** ข้อมูล ณ วันที่ */
  | 'as-of'
  /** Nothing: the column decides. */
  | 'bare';

interface Claimed {
  /** Place in the normalised text. */
  readonly from: number;
  readonly to: number;
  readonly item?: string;
  readonly assumed: readonly Assumption[];
}

export interface DatesClaim extends Claimed {
  readonly kind: 'dates';
  readonly purpose: Purpose;
  readonly segments: readonly Segment[];
  /** เป็นต้นไป */
  readonly onward: boolean;
  /** The period also bears a name: ไตรมาสที่ ๑ (ตุลาคม - ธันวาคม). */
  readonly named?: true;
}

export interface RecurrenceClaim extends Claimed {
  readonly kind: 'recurrence';
  readonly every: Every;
  readonly months?: readonly number[];
  readonly day?: number;
  readonly interval?: number;
  readonly times?: number;
  readonly span?: Segment;
  /** ของทุกปี: says how often the date before it comes back. */
  readonly ofEvery?: true;
  /** ตามกำหนด: in the months that another item names. */
  readonly asSet?: true;
}

/** รอบ ๖ เดือน, รอบ ๖ เดือน และ ๑๒ เดือน */
export interface RoundClaim extends Claimed {
  readonly kind: 'round';
  readonly lengths: readonly number[];
  readonly year?: WrittenYear;
  readonly within: boolean;
}

export interface RelativeClaim extends Claimed {
  readonly kind: 'relative';
  readonly days: number;
  /** Place of the words that name the event. */
  readonly event?: { readonly from: number; readonly to: number; readonly stretch?: Segment['first'] };
}

export interface ProblemClaim extends Claimed {
  readonly kind: 'problem';
  readonly code: ReadingProblemCode;
  readonly replace?: Replacement;
}

export type Claim = DatesClaim | RecurrenceClaim | RoundClaim | RelativeClaim | ProblemClaim;

export interface ClaimRead {
  readonly claim: Claim;
  /** Index of the token after it. */
  readonly next: number;
}
