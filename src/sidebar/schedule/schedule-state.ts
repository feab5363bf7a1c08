import type { ScheduledMeasure, SchedulePage } from '../../app/schedule-page.ts';
import { fromBuddhistYear } from '../../core/calendar/buddhist-era.ts';
import { yearOfMonthInFiscalYear } from '../../core/calendar/fiscal-year.ts';
import { daysInMonth, fromIso, plainDate, toIso } from '../../core/calendar/plain-date.ts';
import { type Activity, IDLE } from '../panel/activity.ts';

/** A day being chosen for a measure; 0 where nothing is chosen yet. The year is Gregorian, screens show it as พ.ศ. */
export interface Correction {
  /** The entry in which it is being chosen. */
  readonly key: string;
  /** The number of the measure. */
  readonly row: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

export interface ScheduleState {
  readonly page: SchedulePage;
  readonly activity: Activity;
  /** Empty: all units. */
  readonly unit: string;
  readonly onlyPending: boolean;
  /** Months that somebody opened or closed; the others are open as long as there is little to show. */
  readonly toggled: Readonly<Record<string, boolean>>;
  readonly correcting?: Correction;
}

export function begin(page: SchedulePage): ScheduleState {
  return { page, activity: IDLE, unit: '', onlyPending: false, toggled: {} };
}

/** What was read anew; what somebody chose to look at stays chosen. */
export function renewed(state: ScheduleState, page: SchedulePage, sentence: string): ScheduleState {
  return { ...withoutCorrection(state), page, activity: { kind: 'done', sentence } };
}

export function withoutCorrection({ correcting, ...state }: ScheduleState): ScheduleState {
  return { ...state, activity: IDLE };
}

/** Begins with the day that is to be corrected, where one is known. */
export function beginCorrection(
  state: ScheduleState,
  key: string,
  row: number,
  date: string | undefined,
): ScheduleState {
  const known = fromIso(measureOf(state, row)?.givenDay ?? date ?? '');
  return { ...state, activity: IDLE, correcting: { key, row, ...(known ?? { day: 0, month: 0, year: 0 }) } };
}

/** One part of the day chosen. A month brings its year of the plan with it, and a shorter month its last day. */
export function withDatePart(state: ScheduleState, part: string, value: number): ScheduleState {
  const { correcting, page } = state;
  if (!correcting || (part !== 'day' && part !== 'month' && part !== 'year')) return state;
  const chosen = { ...correcting, [part]: value };
  const year =
    chosen.year === 0 && chosen.month > 0 && page.fiscalYear !== undefined
      ? yearOfMonthInFiscalYear(chosen.month, page.fiscalYear)
      : chosen.year;
  const day = Math.min(chosen.day, daysToChoose({ ...chosen, year }));
  return { ...state, activity: IDLE, correcting: { ...chosen, year, day } };
}

export function daysToChoose({ month, year }: Correction): number {
  if (month === 0) return 31;
  // Without its year, February may have its longest month.
  return daysInMonth(year === 0 ? 2000 : year, month);
}

/** Gregorian years a day may lie in: those of the fiscal year and one on, and any that stands there already. */
export function yearsToChoose({ page, correcting }: ScheduleState): readonly number[] {
  const first =
    page.fiscalYear === undefined
      ? (fromIso(page.asOf)?.year ?? 0) - 1
      : fromBuddhistYear(page.fiscalYear) - 1;
  const years = [first, first + 1, first + 2];
  const { year = 0 } = correcting ?? {};
  return year === 0 || years.includes(year) ? years : [...years, year].sort((one, other) => one - other);
}

/** Such as 2026-03-31; nothing while a part of it is missing. */
export function chosenDate({ day, month, year }: Correction): string | undefined {
  const date = plainDate(year, month, day);
  return date && toIso(date);
}

export function measureOf({ page }: ScheduleState, row: number): ScheduledMeasure | undefined {
  return page.measures.find((measure) => measure.row === row);
}
