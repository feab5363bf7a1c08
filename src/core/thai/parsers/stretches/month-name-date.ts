import { isKind } from '../../token.ts';
import { readYear } from '../written-year.ts';
import { dayFault } from './day-fault.ts';
import { countsSomethingElse, skipDayWords } from './day-words.ts';
import { placeOf, type StretchReader, spellingOf } from './stretch-reader.ts';

/** ๓๕ มกราคม is a slip; ร้อยละ ๘๕ มกราคม is no day at all. */
const FARTHEST_SLIP = 39;

// ๑ เม.ย. ๖๙ | วันที่ ๓ เดือนเมษายน พ.ศ. ๒๕๖๖ | วันจันทร์ที่ 1 เมษายน 2567 | 1 เมษายน
export const monthNameDate: StretchReader = (tokens, at, text) => {
  const index = skipDayWords(tokens, at);
  const dayToken = tokens[index];
  const monthIndex = index + (isKind(tokens[index + 1], 'month') ? 2 : 1);
  const month = tokens[monthIndex];
  if (!isKind(dayToken, 'number') || !isKind(month, 'month-name')) return undefined;
  const day = dayToken.value ?? 0;
  if ((dayToken.digits ?? 0) > 2 || day > FARTHEST_SLIP || month.value === undefined) return undefined;
  if (index === at && countsSomethingElse(tokens, index, text)) return undefined;
  const year = readYear(tokens, monthIndex + 1, text);
  const next = year?.next ?? monthIndex + 1;
  const suggest = (last: number) => ({ from: dayToken.start, to: dayToken.end, by: String(last) });
  const calendar = year?.year && 'calendar' in year.year ? year.year.calendar : undefined;
  const fault = year?.fault ?? dayFault(day, month.value, calendar, suggest);
  return {
    next,
    stretch: {
      unit: 'day',
      day,
      month: month.value,
      assumed: [...(year?.assumed ?? []), ...spellingOf(month)],
      ...(year?.year && { year: year.year }),
      ...(fault && { fault }),
      ...placeOf(tokens, at, next),
    },
  };
};
