import { daysInMonth } from '../../../calendar/plain-date.ts';
import type { Fault, Replacement } from '../../stretch.ts';

/** A year written before a leap day can be judged: any leap year will do. */
const SOME_LEAP_YEAR = 2024;

/** A day that its month does not have; the last day of the month is suggested. */
export function dayFault(
  day: number,
  month: number,
  year: number | undefined,
  suggest: (last: number) => Replacement,
): Fault | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return { code: 'no-such-day' };
  const last = daysInMonth(year ?? SOME_LEAP_YEAR, month);
  return day > last ? { code: 'no-such-day', replace: suggest(last) } : undefined;
}
