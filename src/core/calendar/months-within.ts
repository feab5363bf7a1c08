import type { DateSpan } from './fiscal-year.ts';
import { compareDates, type PlainDate } from './plain-date.ts';

/** Three years: no plan tells of more months than that. */
const MOST_MONTHS = 36;

/** The first day of each month that a span touches. */
export function monthsWithin({ start, end }: DateSpan): PlainDate[] {
  const months: PlainDate[] = [];
  let month: PlainDate = { ...start, day: 1 };
  while (months.length < MOST_MONTHS && compareDates(month, end) <= 0) {
    months.push(month);
    month =
      month.month === 12 ? { year: month.year + 1, month: 1, day: 1 } : { ...month, month: month.month + 1 };
  }
  return months;
}
