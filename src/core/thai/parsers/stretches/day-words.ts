import { isKind, type Token } from '../../token.ts';

/** วันที่ | วันจันทร์ที่ */
export function skipDayWords(tokens: readonly Token[], at: number): number {
  let index = at;
  if (isKind(tokens[index], 'day', 'day-number')) index += 1;
  if (isKind(tokens[index], 'weekday')) index += 1;
  if (index > at && isKind(tokens[index], 'ordinal', 'day-number')) index += 1;
  return index;
}

/** ตัวชี้วัดที่ ๑๐, O๒๕, or a number at the end of its line: no day, though a month follows. */
export function countsSomethingElse(tokens: readonly Token[], at: number, text: string): boolean {
  const number = tokens[at];
  if (!number) return false;
  const ordinal = isKind(tokens[at - 1], 'ordinal') && !isKind(tokens[at - 2], 'weekday', 'day');
  const code = /[A-Za-z]/.test(text.charAt(number.start - 1));
  return ordinal || code || text.slice(number.end, tokens[at + 1]?.start).includes('\n');
}
