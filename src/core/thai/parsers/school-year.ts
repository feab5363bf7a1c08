import type { ClaimRead } from '../claim.ts';
import { isKind, type Token } from '../token.ts';
import { readYear } from './written-year.ts';

// ตลอดปีการศึกษา ๒๕๖๖ | ภายในภาคเรียนที่ ๑ | ทุกภาคเรียน — a schedule, but of schools: its days are not known to us
export function schoolYear(tokens: readonly Token[], at: number, text: string): ClaimRead | undefined {
  const cued = isKind(tokens[at], 'whole', 'within', 'every', 'end');
  const index = cued ? at + 1 : at;
  if (!isKind(tokens[index], 'school-year')) return undefined;
  const each = isKind(tokens[index + 1], 'per');
  if (!cued && !each) return undefined;
  let next = index + 1;
  while (
    isKind(tokens[next], 'ordinal', 'per', 'times') ||
    (isKind(tokens[next], 'number') && next - index < 4)
  )
    next += 1;
  next = readYear(tokens, next, text)?.next ?? next;
  const place = { from: tokens[at]?.start ?? 0, to: tokens[next - 1]?.end ?? 0 };
  return { next, claim: { kind: 'problem', code: 'school-year', assumed: [], ...place } };
}
