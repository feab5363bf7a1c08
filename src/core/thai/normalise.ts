import { toArabicDigits } from './digits.ts';
import { oncePerText } from './once-per-text.ts';

export interface NormalisedText {
  readonly text: string;
  /** What was typed where the normalised text has [start, end). */
  quote(start: number, end: number): string;
  /** Where in what was typed the normalised text has its character `at`. */
  typedAt(at: number): number;
}

const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/;
// An apostrophe stands where a year is shortened: ต.ค.’65
const SPACE = /[\t\v\f '`\u2018\u2019\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const DASH = /[\u2010-\u2015\u2192\u2212\u301c\uff0d~]/;
const TONE = /[\u0e48-\u0e4b]/;
const MARKS_TO_ORDER = /[\u0e38-\u0e3a\u0e48-\u0e4b]/;
const NIKHAHIT = '\u0e4d';
const SARA_AA = '\u0e32';
const SARA_AM = '\u0e33';

// Anything but digits that the long way would change: most texts hold nothing of it, and are read as they stand.
const UNUSUAL = new RegExp(
  [
    // \u00ad and \u200b-\u200f and the rest of ZERO_WIDTH, the odd SPACEs, the DASHes
    /[\t\v\f\r'`~\u00a0\u00ad\u0e4d\u1680\u2000-\u202f\u205f\u2060\u2192\u2212\u3000\u301c\ufeff\uff0d]/
      .source,
    /[ \n][ \n]/.source,
    /เเ/.source,
    /[\u0e48-\u0e4b][\u0e38-\u0e3a\u0e48-\u0e4b]|[\u0e38-\u0e3a]{2}/.source,
  ].join('|'),
);

/** One spelling for what looks alike: digits, spaces, dashes, ํ+า, เ+เ. Every place remembers where it was typed. */
export const normalise = oncePerText((typed): NormalisedText => {
  return UNUSUAL.test(typed) ? respell(typed) : new AsTyped(typed);
});

/** Letter for letter as typed but for the digits: by far the most texts. */
class AsTyped implements NormalisedText {
  readonly text: string;
  private readonly typed: string;

  constructor(typed: string) {
    this.text = toArabicDigits(typed);
    this.typed = typed;
  }

  quote(start: number, end: number): string {
    return this.typed.slice(start, end);
  }

  typedAt(at: number): number {
    return at;
  }
}

function respell(typed: string): NormalisedText {
  const out: string[] = [];
  // Never longer than what was typed: no spelling grows.
  const starts = new Int32Array(typed.length);
  const ends = new Int32Array(typed.length);
  const push = (char: string, start: number, end: number) => {
    starts[out.length] = start;
    ends[out.length] = end;
    out.push(char);
  };
  const extendLast = (end: number) => {
    if (out.length > 0) ends[out.length - 1] = end;
  };

  for (let at = 0; at < typed.length; ) {
    const char = typed.charAt(at);
    if (isPlainThai(typed.charCodeAt(at))) {
      push(char, at, at + 1);
      at += 1;
      continue;
    }
    const run = spellingAt(typed, at);
    if (run) {
      for (const written of run.text) push(written, at, at + run.length);
      at += run.length;
      continue;
    }
    const last = out[out.length - 1];
    if (char === '\n' || char === '\r') {
      if (last === ' ') out[out.length - 1] = '\n';
      if (last !== ' ' && last !== '\n') push('\n', at, at + 1);
      else extendLast(at + 1);
    } else if (SPACE.test(char)) {
      if (last === ' ' || last === '\n') extendLast(at + 1);
      else push(' ', at, at + 1);
    } else if (!ZERO_WIDTH.test(char)) {
      push(DASH.test(char) ? '-' : toArabicDigits(char), at, at + 1);
    }
    at += 1;
  }

  return {
    text: out.join(''),
    quote: (start, end) => typed.slice(starts[start] ?? typed.length, ends[end - 1] ?? 0),
    typedAt: (at) => starts[at] ?? typed.length,
  };
}

/** Consonants and vowels that are written in one way only. */
function isPlainThai(code: number): boolean {
  return code >= 0x0e01 && code <= 0x0e37;
}

/** Several characters that stand for another spelling: ํา, ํ่า, เเ, marks in the wrong order. */
function spellingAt(typed: string, at: number): { text: string; length: number } | undefined {
  const char = typed.charAt(at);
  const next = typed.charAt(at + 1);
  const third = typed.charAt(at + 2);
  if (char === 'เ' && next === 'เ') return { text: 'แ', length: 2 };
  if (char === NIKHAHIT && next === SARA_AA) return { text: SARA_AM, length: 2 };
  if (char === NIKHAHIT && TONE.test(next) && third === SARA_AA) return { text: next + SARA_AM, length: 3 };
  if (TONE.test(char) && next === NIKHAHIT && third === SARA_AA) return { text: char + SARA_AM, length: 3 };
  if (MARKS_TO_ORDER.test(char) && MARKS_TO_ORDER.test(next)) {
    const ordered = (char + next).normalize('NFC');
    return { text: char === next ? char : ordered, length: 2 };
  }
  return undefined;
}
