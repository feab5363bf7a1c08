import type { ClaimRead } from '../claim.ts';
import { THAI_MONTHS } from '../lexicon/months.ts';
import { isKind, type Token } from '../token.ts';
import { readPurpose } from './purpose-of-dates.ts';
import { skipDayWords } from './stretches/day-words.ts';

const FARTHEST = 2;

// ๓๐ กันนายน ๒๕๖๖ | เดือนมักราคม ๒๕๖๖ — a word in a month's place that is nearly one
export function misspeltMonth(tokens: readonly Token[], at: number, text: string): ClaimRead | undefined {
  const cue = readPurpose(tokens, at);
  let index = skipDayWords(tokens, cue.next);
  const day = isKind(tokens[index], 'number') && (tokens[index]?.digits ?? 9) <= 2;
  if (day) index += 1;
  const worded = isKind(tokens[index], 'month');
  if (worded) index += 1;
  if (!day && !worded) return undefined;
  const word = tokens[index];
  if (!isKind(word, 'text')) return undefined;
  let next = index;
  while (next - index < 4 && tokens[next] && !isKind(tokens[next], 'number', 'buddhist', 'item')) next += 1;
  const written = text.slice(word.start, tokens[next - 1]?.end).trimEnd();
  if (isKind(tokens[next], 'buddhist')) next += 1;
  const year = tokens[next];
  if (!isKind(year, 'number') || year.digits !== 4) return undefined;
  const month = nearestMonth(written);
  if (!month) return undefined;
  const place = { from: tokens[at]?.start ?? 0, to: year.end };
  const replace = { from: word.start, to: word.start + written.length, by: month };
  return {
    next: next + 1,
    claim: { kind: 'problem', code: 'unreadable-month', replace, assumed: [], ...place },
  };
}

function nearestMonth(word: string): string | undefined {
  if (word.length < 4 || word.length > 14) return undefined;
  const near = THAI_MONTHS.map(({ name }) => ({ name, distance: editDistance(word, name) }));
  const [best, second] = near.sort((one, other) => one.distance - other.distance);
  if (!best || !second || best.distance > FARTHEST || best.distance === second.distance) return undefined;
  return best.name;
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
