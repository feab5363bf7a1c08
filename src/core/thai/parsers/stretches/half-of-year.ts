import { isKind } from '../../token.ts';
import type { StretchReader } from './stretch-reader.ts';
import { withinFiscalYear } from './within-fiscal-year.ts';

// ๖ เดือนแรก | ๖ เดือนหลังของปีงบประมาณ ๒๕๖๖ | ครึ่งปีแรก | ครึ่งปีหลัง
export const halfOfYear: StretchReader = (tokens, at, text) => {
  let index = isKind(tokens[at], 'whole') ? at + 1 : at;
  if (isKind(tokens[index], 'half')) index += 1;
  else if (
    isKind(tokens[index], 'number') &&
    tokens[index]?.value === 6 &&
    isKind(tokens[index + 1], 'month')
  )
    index += 2;
  else return undefined;
  const half = isKind(tokens[index], 'first') ? 1 : isKind(tokens[index], 'second') ? 2 : undefined;
  if (half === undefined) return undefined;
  return withinFiscalYear(tokens, at, index + 1, text, { unit: 'half', half });
};
