import { lastDayOfMonth, type PlainDate, toIso } from '../../calendar/plain-date.ts';
import { oncePer } from '../../once-per.ts';
import type { RowAsRead } from '../rule.ts';

/** A day or month on which something was done, as told in one cell. */
export interface CompletionDate {
  readonly field: string;
  readonly quote: string;
  readonly first: PlainDate;
  /** The last day it can mean: a month may mean any of its days. */
  readonly last: PlainDate;
}

/**
 * The days on which a measure tells that something was done, under ผลการดำเนินการ and วันที่ดำเนินการ. A day that
 * both cells tell is one.
 */
export const completionDates = oncePer(({ schedule, measure }: RowAsRead): readonly CompletionDate[] => {
  const told = schedule.completions
    .filter(({ field }) => field === 'results' || field === 'completed')
    .filter(({ field }) => !measure.sharedWithAbove?.some((shared) => shared === field))
    .flatMap(({ field, quote, dates, precision }) =>
      dates.map((first) => ({
        field,
        quote,
        first,
        last: precision === 'month' ? lastDayOfMonth(first.year, first.month) : first,
      })),
    );
  const days = told.map(({ first, last }) => `${toIso(first)} ${toIso(last)}`);
  return told.filter((_, index) => days.indexOf(days[index] ?? '') === index);
});

/** Several days told in one breath are one thing to correct. */
export function oncePerQuote(dates: readonly CompletionDate[]): readonly CompletionDate[] {
  return dates.filter(
    ({ field, quote }, index) =>
      dates.findIndex((other) => other.field === field && other.quote === quote) === index,
  );
}
