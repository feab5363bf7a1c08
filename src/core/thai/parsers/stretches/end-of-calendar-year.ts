import { isKind } from '../../token.ts';
import { readYear } from '../written-year.ts';
import { placeOf, type StretchReader } from './stretch-reader.ts';

// สิ้นปีปฏิทิน | วันสิ้นปีปฏิทิน พ.ศ. ๒๕๖๖
export const endOfCalendarYear: StretchReader = (tokens, at, text) => {
  if (!isKind(tokens[at - 1], 'end') || !isKind(tokens[at], 'calendar-year')) return undefined;
  const year = readYear(tokens, at + 1, text);
  const next = year?.next ?? at + 1;
  return {
    next,
    stretch: {
      unit: 'day',
      day: 31,
      month: 12,
      assumed: year?.assumed ?? [],
      ...(year?.year && { year: year.year }),
      ...(year?.fault && { fault: year.fault }),
      ...placeOf(tokens, at, next),
    },
  };
};
