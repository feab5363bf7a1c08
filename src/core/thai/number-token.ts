import { type Meaning, meaningOf, Token, type TokenKind } from './token.ts';

const NUMBER: readonly TokenKind[] = ['number'];
const NUMERIC_DATE: readonly TokenKind[] = ['numeric-date'];
const TEXT = meaningOf(['text']);

/** The numbers of days, months and years come again and again. */
const KNOWN = new Map<string, Meaning>();
const KNOWN_DIGITS = 4;

// 1/4/2566 | 1-4-2566 | 1.4.2566 | 9.9.52
const DAY_MONTH_YEAR = /([0-9]{1,2}) ?([/.-]) ?([0-9]{1,2}) ?\2 ?([0-9]{4}|[4-9][0-9])(?![0-9/])/y;
// 2023-04-01
const YEAR_MONTH_DAY = /([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9-])/y;
// 0-7731-1234 | 081-234-5678 | 1-4101-00123-45-6
const HYPHENATED = /[0-9]+-[0-9]+(?:-[0-9]+)+|0[0-9]{1,2}-?[0-9]{6,}/y;
// 12,500 | 91.02 | 0805.2
const AMOUNT = /[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+\.[0-9]+/y;
// 25632. is the year 2563 and then list number 2
const YEAR_THEN_ITEM = /(2[45][0-9]{2})(?=[1-9][0-9]?[.)])/y;

const [HYPHEN, COMMA, FULL_STOP, ZERO, NINE] = [0x2d, 0x2c, 0x2e, 0x30, 0x39] as const;

/** The number that begins at `at`: a numeric date, a plain number, or figures that mean something else. */
export function numberAt(text: string, at: number): Token {
  const end = endOfDigits(text, at);
  const after = text.charCodeAt(end);
  const date = matchAt(DAY_MONTH_YEAR, text, at);
  if (date) return numericDate(at, date[0], Number(date[1]), Number(date[3]), Number(date[4]));
  const iso = after === HYPHEN ? matchAt(YEAR_MONTH_DAY, text, at) : null;
  if (iso) return numericDate(at, iso[0], Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const other = otherFigures(text, at, after);
  if (other) return new Token(TEXT, at, at + other[0].length);
  const year = end - at > KNOWN_DIGITS ? matchAt(YEAR_THEN_ITEM, text, at) : null;
  const digits = year?.[0] ?? text.slice(at, end);
  return new Token(meaningOfDigits(digits), at, at + digits.length);
}

/** Telephones, identity numbers, amounts: looked for only where the sign behind the digits allows one. */
function otherFigures(text: string, at: number, after: number): RegExpExecArray | null {
  const hyphenated = after === HYPHEN || text.charCodeAt(at) === ZERO ? matchAt(HYPHENATED, text, at) : null;
  if (hyphenated) return hyphenated;
  return after === COMMA || after === FULL_STOP ? matchAt(AMOUNT, text, at) : null;
}

function endOfDigits(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) >= ZERO && text.charCodeAt(end) <= NINE) end += 1;
  return end;
}

function meaningOfDigits(digits: string): Meaning {
  const known = KNOWN.get(digits);
  if (known) return known;
  const meaning = meaningOf(NUMBER, { value: Number(digits), digits: digits.length });
  if (digits.length <= KNOWN_DIGITS) KNOWN.set(digits, meaning);
  return meaning;
}

function numericDate(at: number, written: string, day: number, month: number, year: number): Token {
  const meaning = meaningOf(NUMERIC_DATE, { parts: [day, month, year] });
  return new Token(meaning, at, at + written.length);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
