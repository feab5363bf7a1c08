import type { WordKind } from './lexicon/words.ts';

export type TokenKind =
  | WordKind
  | 'number'
  | 'numeric-date'
  | 'month-name'
  | 'month-slip'
  | 'dash'
  | 'comma'
  | 'slash'
  | 'open'
  | 'close'
  /** A list number or bullet: no phrase goes across it. */
  | 'item'
  /** Anything that says nothing about time. */
  | 'text';

/** What a word stands for; a word may do several things in a sentence. */
export interface Meaning {
  readonly kinds: readonly TokenKind[];
  /** The number, or the month 1..12. */
  readonly value?: number;
  /** An abbreviation or a spoken form: a month only in the company of numbers or other months. */
  readonly weak?: true;
  readonly misspelt?: true;
  /** What a slip was probably meant to be. */
  readonly meant?: string;
}

export interface Token extends Meaning {
  /** Place in the normalised text. */
  readonly start: number;
  readonly end: number;
  /** How many digits a number was written with; absent when it was written in words. */
  readonly digits?: number;
  /** Day, month and year as written in a numeric date. */
  readonly parts?: readonly [day: number, month: number, year: number];
}

export function isKind(token: Token | undefined, ...kinds: readonly TokenKind[]): token is Token {
  if (!token) return false;
  for (const kind of token.kinds) if (kinds.includes(kind)) return true;
  return false;
}
