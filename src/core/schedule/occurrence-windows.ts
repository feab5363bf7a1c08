import { FISCAL_MONTHS } from '../calendar/fiscal-months.ts';
import {
  type DateSpan,
  fiscalYearOf,
  fiscalYearSpan,
  yearOfMonthInFiscalYear,
} from '../calendar/fiscal-year.ts';
import {
  addDays,
  compareDates,
  daysInMonth,
  lastDayOfMonth,
  type PlainDate,
} from '../calendar/plain-date.ts';
import type { Every, RecurringReading } from '../thai/reading.ts';

/** One turn: the days in which it must be done, and the day it is due. */
export interface OccurrenceWindow extends DateSpan {
  readonly due: PlainDate;
}

/** The month in which each turn ends, where no month was named. */
const DUE_MONTHS: Readonly<Partial<Record<Every, readonly number[]>>> = {
  month: FISCAL_MONTHS,
  quarter: [12, 3, 6, 9],
  'half-year': [3, 9],
  year: [9],
};

export function dueMonths({ every, months }: RecurringReading): readonly number[] {
  return months ?? DUE_MONTHS[every] ?? [];
}

/** The turns of something that recurs within the plan's fiscal year, or within the days it was given. */
export function occurrenceWindows(
  reading: RecurringReading,
  fiscalYear: number | undefined,
): OccurrenceWindow[] {
  const windows = fiscalYearsOf(reading, fiscalYear).flatMap((buddhistYear) =>
    windowsOfYear(reading, buddhistYear),
  );
  return windows.filter(({ start, end }) => {
    const afterStart = !reading.start || compareDates(end, reading.start) >= 0;
    return afterStart && (!reading.end || compareDates(start, reading.end) <= 0);
  });
}

function fiscalYearsOf({ start, end }: RecurringReading, fiscalYear: number | undefined): number[] {
  if (!start || !end) return fiscalYear === undefined ? [] : [fiscalYear];
  const first = fiscalYearOf(start);
  const count = Math.min(fiscalYearOf(end) - first + 1, 10);
  return Array.from({ length: count }, (_, index) => first + index);
}

function windowsOfYear(reading: RecurringReading, buddhistYear: number): OccurrenceWindow[] {
  const { every, interval = 1 } = reading;
  if (every === 'day' || every === 'week')
    return everyDays(buddhistYear, interval * (every === 'week' ? 7 : 1));
  return isNamed(reading) ? inNamedMonths(reading, buddhistYear) : wholeTurns(reading, buddhistYear);
}

function everyDays(buddhistYear: number, length: number): OccurrenceWindow[] {
  const windows: OccurrenceWindow[] = [];
  const { start: first, end: last } = fiscalYearSpan(buddhistYear);
  for (let start = first; ; ) {
    const end = addDays(start, length - 1);
    if (compareDates(end, last) > 0) return windows;
    windows.push({ start, end, due: end });
    start = addDays(end, 1);
  }
}

/** Months that are not simply those in which the turns end. */
function isNamed({ every, months }: RecurringReading): boolean {
  if (!months) return false;
  const usual = DUE_MONTHS[every] ?? [];
  return months.length !== usual.length || !months.every((month) => usual.includes(month));
}

/**
 * Named months count in that month: the action must be dated inside it. October follows the year or half-year
 * that it reports on, so for fiscal year n it is October n; a list of months begins with it.
 */
function inNamedMonths(
  { every, months = [], day }: RecurringReading,
  buddhistYear: number,
): OccurrenceWindow[] {
  const windows = months.map((month) => {
    const ahead = month === 10 && every !== 'month';
    const year = yearOfMonthInFiscalYear(month, ahead ? buddhistYear + 1 : buddhistYear);
    return monthWindow(year, month, day);
  });
  return windows.sort((one, other) => compareDates(one.due, other.due));
}

function wholeTurns(reading: RecurringReading, buddhistYear: number): OccurrenceWindow[] {
  let start = fiscalYearSpan(buddhistYear).start;
  return dueMonths(reading).map((month) => {
    const window = monthWindow(yearOfMonthInFiscalYear(month, buddhistYear), month, reading.day);
    const turn = { ...window, start };
    start = addDays(window.end, 1);
    return turn;
  });
}

function monthWindow(year: number, month: number, day: number | undefined): OccurrenceWindow {
  const end = lastDayOfMonth(year, month);
  const due = day === undefined ? end : { year, month, day: Math.min(day, daysInMonth(year, month)) };
  return { start: { year, month, day: 1 }, end, due };
}
