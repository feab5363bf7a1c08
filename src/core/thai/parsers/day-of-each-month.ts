import type { ClaimRead } from '../claim.ts';
import { isKind, type Token } from '../token.ts';

// ภายในวันที่ ๕ ของทุกเดือน | ภายในวันที่ ๑ - ๕ ทุกเดือน | ก่อนวันที่ ๑๐ ของทุกเดือน | ไม่เกินวันที่ 10 ของเดือนถัดไป | ภายใน ๑๕ วันของเดือนถัดไป | ภายใน ๕ วันทำการแรกของเดือน
export function dayOfEachMonth(tokens: readonly Token[], at: number): ClaimRead | undefined {
  let index = at;
  while (isKind(tokens[index], 'within', 'time-limit', 'finish', 'at', 'before') && index - at < 3)
    index += 1;
  const cues = index;
  const counted =
    index > at && isKind(tokens[index], 'number') && isKind(tokens[index + 1], 'day', 'working-day');
  const working = counted && isKind(tokens[index + 1], 'working-day');
  if (!counted && !isKind(tokens[index], 'day-number')) return undefined;
  const ranged = !counted && isKind(tokens[index + 2], 'dash');
  if (ranged) index += 2;
  const number = tokens[counted ? index : index + 1];
  if (!isKind(number, 'number') || (number.digits ?? 9) > 2 || number.value === undefined) return undefined;
  index += counted && isKind(tokens[index + 2], 'first') ? 3 : 2;
  const of = isKind(tokens[index], 'of');
  if (of) index += 1;
  const every = isKind(tokens[index], 'every');
  if (every) index += 1;
  if (!of && !every) return undefined;
  if (!isKind(tokens[index], 'month') || isKind(tokens[index + 1], 'month-name') || number.value > 31)
    return undefined;
  const next = isKind(tokens[index + 1], 'next') ? index + 2 : index + 1;
  const before = isKind(tokens[cues - 1], 'before') && cues > at && number.value > 1;
  const day = before ? number.value - 1 : number.value;
  const place = { from: tokens[at]?.start ?? 0, to: tokens[next - 1]?.end ?? 0 };
  if (working)
    return { next, claim: { kind: 'recurrence', every: 'month', assumed: ['working-days'], ...place } };
  return { next, claim: { kind: 'recurrence', every: 'month', day, assumed: [], ...place } };
}
