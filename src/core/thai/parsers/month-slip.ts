import type { ClaimRead } from '../claim.ts';
import type { Replacement } from '../stretch.ts';
import { isKind, type Token } from '../token.ts';
import { readPurpose } from './purpose-of-dates.ts';
import { readSegments } from './segments.ts';
import { skipDayWords } from './stretches/day-words.ts';
import { readYear, TWO_DIGITS_FROM } from './written-year.ts';

// ค.ศ.๖๕ - ก.ย. ๖๖ | ๘ ม.ย.๖๓ | ต.ค. ๖๕ - มิ.ค. ๖๖ — asked about, never guessed; the whole range is left unread
export function monthSlip(tokens: readonly Token[], at: number, text: string): ClaimRead | undefined {
  const cue = readPurpose(tokens, at);
  const slip = readSlip(tokens, cue.next, text) ?? readSlipAfterDate(tokens, cue.next, text, cue.between);
  if (!slip) return undefined;
  let { next } = slip;
  if (isKind(tokens[next], 'dash', 'to')) {
    next =
      readSegments(tokens, next + 1, text, false)?.next ?? readSlip(tokens, next + 1, text)?.next ?? next;
  }
  const place = { from: tokens[at]?.start ?? 0, to: tokens[next - 1]?.end ?? 0 };
  return {
    next,
    claim: { kind: 'problem', code: 'unreadable-month', replace: slip.replace, assumed: [], ...place },
  };
}

interface Slip {
  readonly next: number;
  readonly replace: Replacement;
}

function readSlip(tokens: readonly Token[], at: number, text: string): Slip | undefined {
  let index = skipDayWords(tokens, at);
  const day = isKind(tokens[index], 'number') && (tokens[index]?.digits ?? 9) <= 2;
  if (day) index += 1;
  const worded = isKind(tokens[index], 'month');
  if (worded) index += 1;
  const token = tokens[index];
  const slip = isKind(token, 'month-slip');
  const number = tokens[index + 1];
  const era = isKind(token, 'gregorian') && number?.digits === 2 && (number.value ?? 0) >= TWO_DIGITS_FROM;
  if (!slip && !era) return undefined;
  const year = readYear(tokens, index + 1, text);
  const yearNext = era ? index + 2 : year?.next;
  if (yearNext === undefined && !day && !worded) return undefined;
  const replace = { from: token.start, to: token.end, by: token.meaning.meant ?? 'ต.ค.' };
  return { next: yearNext ?? index + 1, replace };
}

function readSlipAfterDate(
  tokens: readonly Token[],
  at: number,
  text: string,
  between: boolean,
): Slip | undefined {
  const before = readSegments(tokens, at, text, between);
  if (!before || !isKind(tokens[before.next], 'dash', 'to')) return undefined;
  return readSlip(tokens, before.next + 1, text);
}
