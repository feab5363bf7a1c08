import type { Assumption } from '../reading.ts';
import { isKind, type Token } from '../token.ts';
import { endOfCalendarYear } from './stretches/end-of-calendar-year.ts';
import { halfOfYear } from './stretches/half-of-year.ts';
import { monthDayYear } from './stretches/month-day-year.ts';
import { monthNameDate } from './stretches/month-name-date.ts';
import { monthYear } from './stretches/month-year.ts';
import { numericDate } from './stretches/numeric-date.ts';
import { quarterOfYear } from './stretches/quarter-of-year.ts';
import type { StretchReader } from './stretches/stretch-reader.ts';
import { wholeYear } from './stretches/whole-year.ts';

/** The first that reads wins. */
const FORMS: readonly StretchReader[] = [
  numericDate,
  monthNameDate,
  monthDayYear,
  monthYear,
  quarterOfYear,
  halfOfYear,
  wholeYear,
  endOfCalendarYear,
];

/** One piece of the calendar that begins at this token: a day, a month, a quarter, half a year, a year. */
export const readStretch: StretchReader = (tokens, at, text) => {
  const atEnd = isKind(tokens[at], 'end');
  const week = isNumberedWeek(tokens, at);
  const part = week || (isKind(tokens[at], 'part') && isKind(tokens[at + 1], 'month', 'month-name'));
  const start = week ? at + 4 : atEnd || part ? at + 1 : at;
  for (const read of FORMS) {
    const found = read(tokens, start, text);
    if (!found) continue;
    const { stretch, next } = found;
    const assumed: readonly Assumption[] = part ? [...stretch.assumed, 'whole-month'] : stretch.assumed;
    const from = tokens[at]?.start ?? stretch.from;
    return { next, stretch: { ...stretch, from, assumed, ...(atEnd && { atEnd: true }) } };
  }
  return undefined;
};

/** สัปดาห์ที่ ๒ ของเดือน… */
function isNumberedWeek(tokens: readonly Token[], at: number): boolean {
  const [week, ordinal, number, of, month] = tokens.slice(at, at + 5);
  return (
    isKind(week, 'week') &&
    isKind(ordinal, 'ordinal') &&
    isKind(number, 'number') &&
    isKind(of, 'of') &&
    isKind(month, 'month', 'month-name')
  );
}
