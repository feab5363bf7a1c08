import type { PlainDate } from '../../calendar/plain-date.ts';
import { lastDayOfMonth } from '../../calendar/plain-date.ts';
import type { RowAsRead } from '../rule.ts';

/** A day or month on which something was done, as told in one cell. */
export interface CompletionDate {
  readonly field: string;
  readonly quote: string;
  readonly first: PlainDate;
  /** The last day it can mean: a month may mean any of its days. */
  readonly last: PlainDate;
}

/** The days on which a measure tells that something was done, under results and วันที่ดำเนินการ. */
export function completionDates({ schedule, measure }: RowAsRead): readonly CompletionDate[] {
  return schedule.completions
    .filter(({ field }) => field === 'results' || field === 'completed')
    .filter(({ field }) => !measure.sharedWithAbove?.some((shared) => shared === field))
    .flatMap(({ field, quote, dates, precision }) =>
      dates.map((date) => ({
        field,
        quote,
        first: date,
        last: precision === 'month' ? lastDayOfMonth(date.year, date.month) : date,
      })),
    );
}
