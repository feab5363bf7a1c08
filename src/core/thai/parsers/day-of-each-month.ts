import type { ClaimRead } from '../claim.ts';
import { isKind, type Token } from '../token.ts';

// ภายในวันที่ ๕ ของทุกเดือน | ก่อนวันที่ ๑๐ ของทุกเดือน | ไม่เกินวันที่ 10 ของเดือนถัดไป | ภายใน ๑๕ วันของเดือนถัดไป
export function dayOfEachMonth(tokens: readonly Token[], at: number): ClaimRead | undefined {
  let index = at;
  while (isKind(tokens[index], 'within', 'finish', 'at', 'before') && index - at < 3) index += 1;
  const counted = index > at && isKind(tokens[index], 'number') && isKind(tokens[index + 1], 'day');
  if (!counted && !isKind(tokens[index], 'day-number')) return undefined;
  const number = tokens[counted ? index : index + 1];
  if (!isKind(number, 'number') || (number.digits ?? 9) > 2 || number.value === undefined) return undefined;
  index += 2;
  if (!isKind(tokens[index], 'of')) return undefined;
  const every = isKind(tokens[index + 1], 'every');
  index += every ? 2 : 1;
  if (!isKind(tokens[index], 'month') || isKind(tokens[index + 1], 'month-name') || number.value > 31)
    return undefined;
  const next = isKind(tokens[index + 1], 'next') ? index + 2 : index + 1;
  const before = isKind(tokens[at], 'before') && number.value > 1;
  const day = before ? number.value - 1 : number.value;
  const place = { from: tokens[at]?.start ?? 0, to: tokens[next - 1]?.end ?? 0 };
  return { next, claim: { kind: 'recurrence', every: 'month', day, assumed: [], ...place } };
}
