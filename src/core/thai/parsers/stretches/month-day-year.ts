import { isKind } from '../../token.ts';
import { readYear } from '../written-year.ts';
import { dayFault } from './day-fault.ts';
import { placeOf, type StretchReader, spellingOf } from './stretch-reader.ts';

// ธันวาคม 19, 2025
export const monthDayYear: StretchReader = (tokens, at, text) => {
  const routine = isKind(tokens[at], 'routine') && isKind(tokens[at + 1], 'month');
  const index = at + (routine ? 2 : isKind(tokens[at], 'month') ? 1 : 0);
  const [month, day, comma] = tokens.slice(index, index + 3);
  if (!isKind(month, 'month-name') || !isKind(day, 'number') || !isKind(comma, 'comma')) return undefined;
  if ((day.digits ?? 0) > 2 || day.value === undefined || month.value === undefined) return undefined;
  const year = readYear(tokens, index + 3, text);
  if (!year?.year || !('calendar' in year.year)) return undefined;
  const suggest = (last: number) => ({ from: day.start, to: day.end, by: String(last) });
  const fault = year.fault ?? dayFault(day.value, month.value, year.year.calendar, suggest);
  return {
    next: year.next,
    stretch: {
      unit: 'day',
      day: day.value,
      month: month.value,
      year: year.year,
      assumed: [...year.assumed, ...spellingOf(month)],
      ...(fault && { fault }),
      ...placeOf(tokens, at, year.next),
    },
  };
};
