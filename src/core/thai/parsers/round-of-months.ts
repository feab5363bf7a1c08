import type { ClaimRead } from '../claim.ts';
import { isKind, type Token } from '../token.ts';
import { readYear, toFiscal } from './written-year.ts';

/** Rounds end on the last day of the third, sixth, ninth or twelfth month of the fiscal year. */
const LENGTHS = [3, 6, 9, 12];

// รอบ ๖ เดือน | รอบ ๖ เดือนหลัง | ในรอบ ๑๒ เดือน | รอบ ๖ เดือน และรอบ ๑๒ เดือน | รอบ ๖ และ ๑๒ เดือน | รอบ ๓ เดือน ๖ เดือน ๙ เดือน ๑๒ เดือน | รอบที่ ๑
export function roundOfMonths(tokens: readonly Token[], at: number, text: string): ClaimRead | undefined {
  let index = at;
  const within = isKind(tokens[index], 'within');
  if (within || isKind(tokens[index], 'at') || isKind(tokens[index], 'routine')) index += 1;
  if (!isKind(tokens[index], 'round')) return undefined;
  const numbered = numberedRound(tokens, index, at, within);
  if (numbered) return numbered;
  const lengths: number[] = [];
  let next = index;
  while (lengths.length < LENGTHS.length) {
    const length = readLength(tokens, index, lengths.length > 0);
    if (!length) break;
    lengths.push(...length.lengths);
    next = length.next;
    const beside = isKind(tokens[next], 'number') && isKind(tokens[next + 1], 'month');
    if (!beside && !isKind(tokens[next], 'and', 'comma', 'slash')) break;
    index = beside ? next : next + 1;
  }
  if (lengths.length === 0 || !lengths.every((length) => LENGTHS.includes(length))) return undefined;
  const year = readYear(tokens, isKind(tokens[next], 'routine') ? next + 1 : next, text);
  const fiscal = toFiscal(year?.year);
  next = year?.next ?? next;
  const place = { from: tokens[at]?.start ?? 0, to: tokens[next - 1]?.end ?? 0 };
  return {
    next,
    claim: {
      kind: 'round',
      lengths,
      within,
      assumed: ['end-of-round'],
      ...place,
      ...(fiscal && { year: fiscal }),
    },
  };
}

/** รอบ ๖ เดือน, or รอบ ๖ และ ๑๒ เดือน; after the first, the word รอบ may be left out. */
function readLength(
  tokens: readonly Token[],
  at: number,
  continued: boolean,
): { lengths: number[]; next: number } | undefined {
  let index = at;
  if (isKind(tokens[index], 'at', 'and')) index += 1;
  if (isKind(tokens[index], 'round')) index += 1;
  else if (!continued) return undefined;
  const first = tokens[index];
  if (!isKind(first, 'number') || first.value === undefined) return undefined;
  if (isKind(tokens[index + 1], 'month')) {
    const second = isKind(tokens[index + 2], 'second');
    const half = second || isKind(tokens[index + 2], 'first');
    return { lengths: [second ? first.value * 2 : first.value], next: index + (half ? 3 : 2) };
  }
  const second = tokens[index + 2];
  const joined = isKind(tokens[index + 1], 'and', 'comma', 'slash') && isKind(second, 'number');
  if (!joined || second?.value === undefined || !isKind(tokens[index + 3], 'month')) return undefined;
  return { lengths: [first.value, second.value], next: index + 4 };
}

// รอบที่ ๑ | รอบที่ ๒/๒๕๖๖
function numberedRound(
  tokens: readonly Token[],
  index: number,
  at: number,
  within: boolean,
): ClaimRead | undefined {
  const number = tokens[index + 2];
  if (!isKind(tokens[index + 1], 'ordinal') || !isKind(number, 'number')) return undefined;
  if (number.value !== 1 && number.value !== 2) return undefined;
  const slash =
    isKind(tokens[index + 3], 'slash') && isKind(tokens[index + 4], 'number') ? tokens[index + 4] : undefined;
  const next = slash ? index + 5 : index + 3;
  const fiscal = slash?.digits === 4 && slash.value !== undefined ? { year: { fiscal: slash.value } } : {};
  const place = { from: tokens[at]?.start ?? 0, to: tokens[next - 1]?.end ?? 0 };
  return {
    next,
    claim: {
      kind: 'round',
      lengths: [number.value * 6],
      within,
      assumed: ['end-of-round'],
      ...place,
      ...fiscal,
    },
  };
}
