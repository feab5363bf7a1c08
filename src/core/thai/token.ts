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

/** What a word stands for; a word may do several things in a sentence. All have the same fields: alike is quick to look at. */
export interface Meaning {
  readonly kinds: readonly TokenKind[];
  /** The number, or the month 1..12. */
  readonly value: number | undefined;
  /** An abbreviation or a spoken form: a month only in the company of numbers or other months. */
  readonly weak: true | undefined;
  readonly misspelt: true | undefined;
  /** What a slip was probably meant to be. */
  readonly meant: string | undefined;
  /** How many digits a number was written with; absent when it was written in words. */
  readonly digits: number | undefined;
  /** Day, month and year as written in a numeric date. */
  readonly parts: readonly [day: number, month: number, year: number] | undefined;
}

export function meaningOf(
  kinds: readonly TokenKind[],
  { value, weak, misspelt, meant, digits, parts }: Partial<Meaning> = {},
): Meaning {
  return { kinds, value, weak, misspelt, meant, digits, parts };
}

/** A word and its place in the normalised text. A long cell has thousands: none carries more than these three. */
export class Token {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;

  constructor(meaning: Meaning, start: number, end: number) {
    this.meaning = meaning;
    this.start = start;
    this.end = end;
  }

  get value(): Meaning['value'] {
    return this.meaning.value;
  }

  get digits(): Meaning['digits'] {
    return this.meaning.digits;
  }
}

export function isKind(token: Token | undefined, ...kinds: readonly TokenKind[]): token is Token {
  return isOneOf(token, kinds);
}

/** The same for kinds that stand in a list of their own. */
export function isOneOf(token: Token | undefined, kinds: readonly TokenKind[]): token is Token {
  if (!token) return false;
  // Compared one by one: nearly every token has one kind, and `includes` is slower to call than to do.
  for (const own of token.meaning.kinds) for (const kind of kinds) if (own === kind) return true;
  return false;
}
