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
  readonly value?: number | undefined;
  /** An abbreviation or a spoken form: a month only in the company of numbers or other months. */
  readonly weak?: true | undefined;
  readonly misspelt?: true | undefined;
  /** What a slip was probably meant to be. */
  readonly meant?: string | undefined;
}

export interface Token extends Meaning {
  /** Place in the normalised text. */
  readonly start: number;
  readonly end: number;
  /** How many digits a number was written with; absent when it was written in words. */
  readonly digits?: number | undefined;
  /** Day, month and year as written in a numeric date. */
  readonly parts?: readonly [day: number, month: number, year: number] | undefined;
}

/** All tokens have the same fields in the same order: parsers look at every one of them, and alike is quick to look at. */
export function tokenOf(
  { kinds, value, weak, misspelt, meant }: Meaning,
  start: number,
  end: number,
  { digits, parts }: Pick<Token, 'digits' | 'parts'> = PLAIN,
): Token {
  return { kinds, value, weak, misspelt, meant, start, end, digits, parts };
}

const PLAIN: Pick<Token, 'digits' | 'parts'> = {};

export function isKind(token: Token | undefined, ...kinds: readonly TokenKind[]): token is Token {
  return isOneOf(token, kinds);
}

/** The same for kinds that stand in a list of their own. */
export function isOneOf(token: Token | undefined, kinds: readonly TokenKind[]): token is Token {
  if (!token) return false;
  for (const kind of kinds) if (token.kinds.includes(kind)) return true;
  return false;
}
