import { isKind } from '../../token.ts';
import { yearOf } from '../written-year.ts';
import { dayFault } from './day-fault.ts';
import { skipDayWords } from './day-words.ts';
import { placeOf, type StretchReader } from './stretch-reader.ts';

// 1/4/2566 | วันที่ 1-4-66 | 2023-04-01
export const numericDate: StretchReader = (tokens, at) => {
  const index = skipDayWords(tokens, at);
  const token = tokens[index];
  if (!isKind(token, 'numeric-date') || !token.meaning.parts) return undefined;
  const [day, month, writtenYear] = token.meaning.parts;
  const written = { from: token.start, to: token.end };
  const eras = { buddhist: false, gregorian: false, said: true, ...written };
  const outcome = yearOf(writtenYear, writtenYear < 100 ? 2 : 4, eras);
  if (!outcome) return undefined;
  const swapped = month > 12 && month <= 31 && day <= 12;
  const rewrite = (last: number) => ({
    ...written,
    by: swapped ? `${month}/${day}/${writtenYear}` : `${last}/${month}/${writtenYear}`,
  });
  const fault =
    outcome.fault && !swapped
      ? { code: outcome.fault.code }
      : swapped
        ? { code: 'no-such-day' as const, replace: rewrite(day) }
        : dayFault(day, month, outcome.year?.calendar, rewrite);
  return {
    next: index + 1,
    stretch: {
      unit: 'day',
      day,
      month,
      assumed: outcome.assumed,
      ...(outcome.year && { year: outcome.year }),
      ...(fault && { fault }),
      ...placeOf(tokens, at, index + 1),
    },
  };
};
