import { isKind } from '../../token.ts';
import type { StretchReader } from './stretch-reader.ts';
import { withinFiscalYear } from './within-fiscal-year.ts';

// ไตรมาส ๑ | ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๖ | ไตรมาส 1/2566 | ไตรมาสแรก | ไตรมาสสุดท้าย
export const quarterOfYear: StretchReader = (tokens, at, text) => {
  const routine = isKind(tokens[at], 'routine') && tokens[at]?.end === tokens[at + 1]?.start;
  const wordAt = at + (routine || isKind(tokens[at], 'whole') ? 1 : 0);
  if (!isKind(tokens[wordAt], 'quarter')) return undefined;
  const index = wordAt + (isKind(tokens[wordAt + 1], 'ordinal') ? 2 : 1);
  const token = tokens[index];
  const written = isKind(token, 'number') && (token.digits ?? 1) === 1 ? token.value : undefined;
  // สุดท้ายของ is one word, and as such the end of something
  const lastOf = isKind(token, 'end') && text.startsWith('สุดท้าย', token.start);
  const quarter = written ?? (isKind(token, 'first') ? 1 : lastOf || isKind(token, 'last') ? 4 : undefined);
  if (quarter === undefined || quarter < 1 || quarter > 4) return undefined;
  return withinFiscalYear(tokens, at, index + 1, text, { unit: 'quarter', quarter });
};

/** The number after ไตรมาส ๑ - or ไตรมาส ๑ และ: another quarter. */
export const nextQuarter: StretchReader = (tokens, at, text) => {
  const index = isKind(tokens[at], 'ordinal') ? at + 1 : at;
  const token = tokens[index];
  if (!isKind(token, 'number') || token.value === undefined || token.value < 1 || token.value > 4)
    return undefined;
  if (isKind(tokens[index + 1], 'month-name', 'times')) return undefined;
  return withinFiscalYear(tokens, at, index + 1, text, { unit: 'quarter', quarter: token.value });
};
