import { fromBuddhistYear, toBuddhistYear } from '../../calendar/buddhist-era.ts';
import { type DateSpan, fiscalYearSpan, yearOfMonthInFiscalYear } from '../../calendar/fiscal-year.ts';
import { lastDayOfMonth, plainDate } from '../../calendar/plain-date.ts';
import type { Assumption } from '../reading.ts';
import type { Fault, Stretch } from '../stretch.ts';

export type SettledStretch =
  | { readonly ok: true; readonly span: DateSpan; readonly assumed: readonly Assumption[] }
  | { readonly ok: false; readonly fault: Fault };

export interface YearContext {
  /** Buddhist year of the plan. */
  readonly fiscalYear?: number | undefined;
  /** The text is an annual report: its October comes after the fiscal year. */
  readonly annualReport?: boolean;
}

/** First and last day of a piece of the calendar; a missing year comes from the fiscal year. */
export function settleStretch(stretch: Stretch, context: YearContext): SettledStretch {
  if (stretch.fault) return { ok: false, fault: stretch.fault };
  const settled =
    stretch.unit === 'day' || stretch.unit === 'month'
      ? dayOrMonth(stretch, context)
      : partOfYear(stretch, context);
  if (!settled.ok) return settled;
  const assumed = [...new Set([...stretch.assumed, ...settled.assumed])];
  const { start, end } = settled.span;
  return { ok: true, assumed, span: stretch.atEnd ? { start: end, end } : { start, end } };
}

function dayOrMonth(stretch: Stretch & { unit: 'day' | 'month' }, context: YearContext): SettledStretch {
  const { month } = stretch;
  const found = yearOfMonth(stretch, context);
  if (!found) return { ok: false, fault: { code: 'fiscal-year' } };
  const { year, assumed } = found;
  if (stretch.unit === 'month') {
    return { ok: true, assumed, span: { start: { year, month, day: 1 }, end: lastDayOfMonth(year, month) } };
  }
  const day = plainDate(year, month, stretch.day);
  if (day) return { ok: true, assumed, span: { start: day, end: day } };
  return { ok: false, fault: { code: 'no-such-day' } };
}

function yearOfMonth(
  { year, month }: Stretch & { unit: 'day' | 'month' },
  { fiscalYear, annualReport }: YearContext,
): { year: number; assumed: readonly Assumption[] } | undefined {
  if (year && 'calendar' in year) return { year: year.calendar, assumed: [] };
  if (year && 'fiscal' in year) return { year: yearOfMonthInFiscalYear(month, year.fiscal), assumed: [] };
  if (fiscalYear === undefined) return undefined;
  if (year)
    return {
      year: yearOfMonthInFiscalYear(month, fiscalYear + year.yearsOn),
      assumed: ['year-from-fiscal-year'],
    };
  if (annualReport && month === 10) {
    return { year: fromBuddhistYear(fiscalYear), assumed: ['october-after-fiscal-year'] };
  }
  return { year: yearOfMonthInFiscalYear(month, fiscalYear), assumed: ['year-from-fiscal-year'] };
}

function partOfYear(
  stretch: Exclude<Stretch, { unit: 'day' | 'month' }>,
  { fiscalYear }: YearContext,
): SettledStretch {
  const { year } = stretch;
  const named =
    year && ('fiscal' in year ? year.fiscal : 'calendar' in year ? toBuddhistYear(year.calendar) : undefined);
  const buddhistYear =
    named ??
    (fiscalYear === undefined ? undefined : fiscalYear + (year && 'yearsOn' in year ? year.yearsOn : 0));
  if (buddhistYear === undefined) return { ok: false, fault: { code: 'fiscal-year' } };
  const assumed: readonly Assumption[] = named === undefined ? ['year-from-fiscal-year'] : [];
  return { ok: true, assumed, span: spanWithin(stretch, buddhistYear) };
}

function spanWithin(stretch: Exclude<Stretch, { unit: 'day' | 'month' }>, buddhistYear: number): DateSpan {
  if (stretch.unit === 'quarter') return monthsOfFiscalYear(buddhistYear, (stretch.quarter - 1) * 3, 3);
  if (stretch.unit === 'half') return monthsOfFiscalYear(buddhistYear, (stretch.half - 1) * 6, 6);
  return fiscalYearSpan(buddhistYear);
}

/** `count` months from the month `skipped` months after October. */
export function monthsOfFiscalYear(buddhistYear: number, skipped: number, count: number): DateSpan {
  const first = ((9 + skipped) % 12) + 1;
  const last = ((9 + skipped + count - 1) % 12) + 1;
  return {
    start: { year: yearOfMonthInFiscalYear(first, buddhistYear), month: first, day: 1 },
    end: lastDayOfMonth(yearOfMonthInFiscalYear(last, buddhistYear), last),
  };
}
