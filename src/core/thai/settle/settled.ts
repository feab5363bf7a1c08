import type { Assumption, Reading, ReadingProblemCode } from '../reading.ts';
import type { Replacement } from '../stretch.ts';

type Unplaced<Kind> = Kind extends Reading ? Omit<Kind, 'quote' | 'item'> : never;

/** A reading before its words are quoted. */
export type SettledReading = Unplaced<Reading>;

export interface SettledProblem {
  readonly kind: 'problem';
  readonly code: ReadingProblemCode;
  readonly replace?: Replacement;
}

export type Settled = SettledReading | SettledProblem;

export function together(...lists: readonly (readonly Assumption[])[]): Assumption[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length === 1 ? [...(filled[0] ?? [])] : [...new Set(filled.flat())];
}
