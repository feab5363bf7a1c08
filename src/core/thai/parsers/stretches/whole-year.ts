import { isKind } from '../../token.ts';
import { readYear, toFiscal } from '../written-year.ts';
import { placeOf, type StretchReader } from './stretch-reader.ts';

// ปีงบประมาณ พ.ศ. ๒๕๖๖ | ตลอดปีงบประมาณ | ตลอดทั้งปี | ประจำปี ๒๕๖๖ | สิ้นปี
export const wholeYear: StretchReader = (tokens, at, text) => {
  const whole = isKind(tokens[at], 'whole');
  const index = at + (whole || isKind(tokens[at], 'routine') ? 1 : 0);
  const word = tokens[index];
  if (!isKind(word, 'fiscal-year', 'year') || isKind(tokens[index + 1], 'per')) return undefined;
  const year = readYear(tokens, index, text);
  const said = isKind(word, 'fiscal-year') ? 'fiscal' : 'bare';
  const next = year?.next ?? index + 1;
  const past = isKind(tokens[next], 'past');
  const calendar = toFiscal(year?.year);
  return {
    next: past ? next + 1 : next,
    stretch: {
      unit: 'year',
      said,
      assumed: said === 'bare' ? [...(year?.assumed ?? []), 'year-as-fiscal-year'] : (year?.assumed ?? []),
      ...(whole && { whole: true }),
      ...(past && { past: true }),
      ...(calendar && { year: calendar }),
      ...(year?.fault && { fault: year.fault }),
      ...placeOf(tokens, at, past ? next + 1 : next),
    },
  };
};
