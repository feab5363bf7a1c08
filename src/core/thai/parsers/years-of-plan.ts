import type { ClaimRead } from '../claim.ts';
import type { Stretch } from '../stretch.ts';
import { isKind, type Token } from '../token.ts';

// พ.ศ. ๒๕๖๑ – ๒๕๖๔ | ปี ๒๕๖๖ - ๒๕๗๐ | ปีงบประมาณ พ.ศ. ๒๕๖๖ ถึง พ.ศ. ๒๕๗๐ | ๕ ปี (๒๕๖๖ - ๒๕๗๐)
export function yearsOfPlan(tokens: readonly Token[], at: number): ClaimRead | undefined {
  const fiscal = isKind(tokens[at], 'fiscal-year');
  const named = fiscal || isKind(tokens[at], 'year');
  if (!named && !isKind(tokens[at], 'buddhist')) return undefined;
  const opened = named && isKind(tokens[at + 1], 'open');
  const first = readPlanYear(tokens, at + (named ? 1 : 0) + (opened ? 1 : 0), fiscal);
  if (!first || !isKind(tokens[first.next], 'dash', 'to')) return undefined;
  const last = readPlanYear(tokens, first.next + 1, fiscal);
  if (!last) return undefined;
  const next = opened && isKind(tokens[last.next], 'close') ? last.next + 1 : last.next;
  const place = { from: tokens[at]?.start ?? 0, to: tokens[next - 1]?.end ?? 0 };
  const segments = [{ first: first.stretch, last: last.stretch }];
  const claim = { kind: 'dates', purpose: 'bare', onward: false, assumed: [], segments, ...place } as const;
  return { next, claim };
}

function readPlanYear(
  tokens: readonly Token[],
  at: number,
  fiscal: boolean,
): { stretch: Stretch; next: number } | undefined {
  const index = isKind(tokens[at], 'buddhist') ? at + 1 : at;
  const number = tokens[index];
  if (!isKind(number, 'number') || number.digits !== 4 || number.value === undefined) return undefined;
  if (number.value < 2500 || number.value > 2599) return undefined;
  const place = { from: tokens[at]?.start ?? number.start, to: number.end };
  const assumed = fiscal ? [] : (['year-as-fiscal-year'] as const);
  const said = fiscal ? 'fiscal' : 'bare';
  return {
    next: index + 1,
    stretch: { unit: 'year', said, assumed, year: { fiscal: number.value }, ...place },
  };
}
