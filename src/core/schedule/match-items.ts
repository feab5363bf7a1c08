import { toArabicDigits } from '../thai/digits.ts';
import type { Completion, Duty, StatusField } from './obligation.ts';

/** A duty with the cell and item it was read in. */
export interface PlacedDuty {
  readonly field: StatusField;
  readonly item?: string;
  readonly reading: Duty;
}

/**
 * The completions that may answer a duty. Items numbered alike answer each other: an undated result ๓ leaves
 * duty ๓ unanswered. A completion without a number answers all, and what recurs is proven by any action.
 */
export function completionsFor(
  duty: PlacedDuty,
  completions: readonly Completion[],
  duties: readonly PlacedDuty[],
  resultItems: ReadonlySet<string>,
): readonly Completion[] {
  const number = numberOf(duty.item);
  if (number === undefined || duty.reading.kind === 'recurring') return completions;
  const claimed = new Set(duties.map(({ item }) => numberOf(item)));
  return completions.filter((completion) => {
    const own = numberOf(completion.item);
    if (own === undefined || own === number) return true;
    const free = completion.field === 'results' || completion.field === 'completed';
    return free && !resultItems.has(number) && !claimed.has(own);
  });
}

function numberOf(item: string | undefined): string | undefined {
  return item === undefined ? undefined : toArabicDigits(item);
}
