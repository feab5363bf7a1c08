import { fromBuddhistYear, toBuddhistYear } from './buddhist-era.ts';
import type { PlainDate } from './plain-date.ts';

export interface DateSpan {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** Fiscal year n (Buddhist) runs from 1 October n−1 to 30 September n (พ.ร.บ.วิธีการงบประมาณ). */
export function fiscalYearSpan(buddhistYear: number): DateSpan {
  const year = fromBuddhistYear(buddhistYear);
  return { start: { year: year - 1, month: 10, day: 1 }, end: { year, month: 9, day: 30 } };
}

/** The Gregorian year in which the month falls within fiscal year n: October to December belong to n−1. */
export function yearOfMonthInFiscalYear(month: number, buddhistYear: number): number {
  const year = fromBuddhistYear(buddhistYear);
  return month >= 10 ? year - 1 : year;
}

/** The fiscal year (Buddhist) in which a day falls. */
export function fiscalYearOf({ year, month }: PlainDate): number {
  return toBuddhistYear(month >= 10 ? year + 1 : year);
}

/** A Buddhist year that a plan can be for: 2023 is a Gregorian year typed by habit, 256 a slip. */
export function isFiscalYear(year: number | undefined): year is number {
  return year !== undefined && Number.isInteger(year) && year >= 2500 && year < 2600;
}
