import { OFFICES } from './lexicon/contexts.ts';
import { ENGLISH_MONTH, ENGLISH_MONTHS } from './lexicon/months.ts';
import { wordAt } from './lexicon/vocabulary.ts';
import type { ItemMark } from './list-items.ts';
import { numberAt } from './number-token.ts';
import { type Meaning, meaningOf, Token } from './token.ts';

const TEXT = meaningOf(['text']);
const ITEM = meaningOf(['item']);
const PUNCTUATION: ReadonlyMap<number, Meaning> = new Map(
  (
    [
      ['-', 'dash'],
      [',', 'comma'],
      ['/', 'slash'],
      ['(', 'open'],
      [')', 'close'],
      ['[', 'open'],
      [']', 'close'],
    ] as const
  ).map(([mark, kind]) => [mark.charCodeAt(0), meaningOf([kind])]),
);

// Letters are compared by their codes: this loop sees every letter of every cell.
const [SPACE, LINE_BREAK, LETTER_H, LETTER_W, ZERO, NINE] = [0x20, 0x0a, 0x68, 0x77, 0x30, 0x39] as const;

const FIRST_BEYOND_ASCII = 0x80;

const THAI_LETTER = /[ก-ฮะ-ฺเ-์]/;
// ทราย, อันตราย, กราย end in the letters of ราย
const SAND = /[ทตกป]/;
const WEB_ADDRESS = /(?:https?:\/\/|www\.)[!-~]+/y;
const LATIN_LETTER = /[A-Za-z]/;
const CONSONANT = /[ก-ฮ]/;
// เวลา ๑๓.๓๐ น. | ๐๘.๓๐ - ๑๖.๓๐ น. — says when in the day, which no schedule of ours asks
const CLOCK = /(?:เวลา ?)?[0-9]{1,2}[.:][0-9]{2} ?(?:(?:-|ถึง) ?[0-9]{1,2}[.:][0-9]{2} ?)?(?:น\.|นาฬิกา)/y;

/** Cuts normalised text into the words of schedules; whatever lies between them becomes one `text` token. */
export function readTokens(text: string, items: readonly ItemMark[]): Token[] {
  const tokens: Token[] = [];
  let nextItem = 0;
  let textFrom: number | undefined;
  const endText = (at: number) => {
    if (textFrom !== undefined) tokens.push(new Token(TEXT, textFrom, at));
    textFrom = undefined;
  };

  for (let at = 0; at < text.length; ) {
    const item = items[nextItem];
    if (item && at >= item.start) {
      nextItem += 1;
      if (at === item.start) {
        endText(at);
        tokens.push(new Token(ITEM, item.start, item.end));
        at = item.end;
        continue;
      }
    }
    const code = text.charCodeAt(at);
    if (code === SPACE || code === LINE_BREAK) {
      at += 1;
      continue;
    }
    const clock = clockAt(text, at);
    if (clock > 0) {
      endText(at);
      at += clock;
      continue;
    }
    const token = tokenAt(text, at, textFrom === undefined ? tokens[tokens.length - 1] : undefined);
    if (token) {
      endText(at);
      tokens.push(token);
      at = token.end;
    } else {
      textFrom ??= at;
      at += 1;
    }
  }
  endText(text.length);
  return tokens;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** How many characters at this place tell the time of day. */
function clockAt(text: string, at: number): number {
  if (!isDigit(text.charCodeAt(at)) && !text.startsWith('เวลา', at)) return 0;
  return matchAt(CLOCK, text, at)?.length ?? 0;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function tokenAt(text: string, at: number, before: Token | undefined): Token | undefined {
  const code = text.charCodeAt(at);
  if (code < FIRST_BEYOND_ASCII) return asciiAt(text, at, code);
  const word = wordAt(text, at);
  if (!word || (text.startsWith('ราย', at) && SAND.test(text.charAt(at - 1)))) return undefined;
  if (word.meaning.kinds.includes('number') && runsOn(text, word.end)) return undefined;
  const era = word.meaning.kinds.includes('gregorian') || word.meaning.kinds.includes('buddhist');
  if (era && text.charAt(at - 1) === '.') return undefined;
  if (word.meaning.weak && !standsAlone(text, at, word.end, before)) return undefined;
  return new Token(word.meaning, at, word.end);
}

/** All words of ours are Thai. */
function asciiAt(text: string, at: number, code: number): Token | undefined {
  if (isDigit(code)) return numberAt(text, at);
  const mark = PUNCTUATION.get(code);
  if (mark) return new Token(mark, at, at + 1);
  const address = code === LETTER_H || code === LETTER_W ? matchAt(WEB_ADDRESS, text, at) : undefined;
  return address === undefined ? englishMonthAt(text, at) : new Token(TEXT, at, at + address.length);
}

// 1 Oct 2022 | September 2023
function englishMonthAt(text: string, at: number): Token | undefined {
  if (LATIN_LETTER.test(text.charAt(at - 1)) || !LATIN_LETTER.test(text.charAt(at))) return undefined;
  const word = matchAt(ENGLISH_MONTH, text, at);
  if (word === undefined) return undefined;
  const value = ENGLISH_MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  return new Token(meaningOf(['month-name'], { value, weak: true }), at, at + word.length);
}

/** สามารถ and ห้าม begin like numbers: more letters follow that begin no word of ours. */
function runsOn(text: string, end: number): boolean {
  return THAI_LETTER.test(text.charAt(end)) && !wordAt(text, end);
}

/** อบต.คลอง… and ก.ค.ศ. hold the letters of a month without being one. */
function standsAlone(text: string, start: number, end: number, before: Token | undefined): boolean {
  const previous = text.charAt(start - 1);
  const glued = THAI_LETTER.test(previous) || previous === '.';
  const dotted = text.charAt(end - 1) === '.';
  const year = dotted && previous !== '.' && /^ ?[0-9]{2}/.test(text.slice(end, end + 3));
  if (glued && !year && before?.end !== start) return false;
  if (OFFICES.test(text.slice(Math.max(0, start - 14), start))) return false;
  const following = text.charAt(end);
  if (dotted) return !(CONSONANT.test(following) && text.charAt(end + 1) === '.');
  return !THAI_LETTER.test(following);
}
