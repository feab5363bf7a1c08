import type { Assumption } from '../../reading.ts';
import type { Stretch } from '../../stretch.ts';
import type { Token } from '../../token.ts';

export interface StretchRead {
  readonly stretch: Stretch;
  /** Index of the token after it. */
  readonly next: number;
}

/** Reads one form of a piece of the calendar that begins at a token. */
export type StretchReader = (tokens: readonly Token[], at: number, text: string) => StretchRead | undefined;

/** Where the tokens from `at` up to `next` stand in the text. */
export function placeOf(tokens: readonly Token[], at: number, next: number): { from: number; to: number } {
  return { from: tokens[at]?.start ?? 0, to: tokens[next - 1]?.end ?? 0 };
}

export function spellingOf(month: Token): readonly Assumption[] {
  return month.meaning.misspelt ? ['month-spelling'] : [];
}
