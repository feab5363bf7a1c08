import type { ScheduledDuty, ScheduledMeasure } from '../../app/schedule-page.ts';
import { toBuddhistYear } from '../../core/calendar/buddhist-era.ts';
import { fiscalYearSpan } from '../../core/calendar/fiscal-year.ts';
import { monthsWithin } from '../../core/calendar/months-within.ts';
import { toIso } from '../../core/calendar/plain-date.ts';
import type { Standing } from '../../core/summary/standing.ts';
import { THAI_MONTHS } from '../../core/thai/lexicon/months.ts';
import type { ScheduleState } from './schedule-state.ts';

/** One line of the timeline: something due on a day, or something without any. */
export interface Entry {
  /** Its own among all entries of the page, and the same after the page was read anew. */
  readonly key: string;
  readonly measure: ScheduledMeasure;
  /** Absent where the measure says nothing of time. */
  readonly duty?: ScheduledDuty;
  readonly date?: string;
  readonly standing: Standing | 'unreadable';
  readonly words: string;
}

export interface Month {
  /** 2026-03. */
  readonly key: string;
  /** มีนาคม 2569. */
  readonly name: string;
  readonly place: 'before' | 'within' | 'after';
  readonly entries: readonly Entry[];
  readonly isOpen: boolean;
}

export interface Timeline {
  readonly months: readonly Month[];
  /** What has no day: what could not be read comes first. */
  readonly undated: readonly Entry[];
}

/** As many as can be looked through; with more, only the present month is open at first. */
const ALL_OPEN = 40;

/** The year as the filters leave it. The months of the fiscal year are all there; others only with something in them. */
export function timelineOf(state: ScheduleState): Timeline {
  const { page, onlyPending, toggled } = state;
  const entries = entriesOfUnit(state).filter((entry) => !onlyPending || isPending(entry));
  const dated = entries
    .filter(({ date }) => date !== undefined)
    .sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''));
  const byMonth = new Map<string, Entry[]>();
  const ofFiscalYear =
    page.fiscalYear === undefined ? [] : monthsWithin(fiscalYearSpan(page.fiscalYear)).map(toIso);
  for (const date of ofFiscalYear) byMonth.set(monthOf(date), []);
  for (const entry of dated) {
    const key = monthOf(entry.date ?? '');
    byMonth.set(key, [...(byMonth.get(key) ?? []), entry]);
  }
  const months = [...byMonth].sort(([one], [other]) => one.localeCompare(other));
  return {
    months: months.map(([key, ofMonth]) => ({
      key,
      name: monthName(key),
      place: placeOf(key, page.fiscalYear),
      entries: ofMonth,
      isOpen: toggled[key] ?? (dated.length <= ALL_OPEN || key === monthOf(page.asOf)),
    })),
    undated: entries
      .filter(({ date }) => date === undefined)
      .sort((one, other) => Number(isUnreadable(other)) - Number(isUnreadable(one))),
  };
}

/** Everything of the chosen unit, measure by measure. */
export function entriesOfUnit({ page, unit }: ScheduleState): readonly Entry[] {
  return page.measures
    .filter(({ units }) => unit === '' || units.includes(unit))
    .flatMap((measure) => {
      if (measure.duties.length === 0)
        return [{ key: `${measure.row}`, measure, standing: 'open', words: 'ไม่ระบุกำหนดเวลา' }];
      return measure.duties.flatMap((duty, index) => entriesOf(measure, duty, `${measure.row}-${index}`));
    });
}

export function isUnreadable({ standing }: Entry): boolean {
  return standing === 'unreadable';
}

export function monthOf(date: string): string {
  return date.slice(0, 7);
}

function entriesOf(measure: ScheduledMeasure, duty: ScheduledDuty, key: string): readonly Entry[] {
  if (duty.days.length === 0)
    return [{ key, measure, duty, standing: duty.isUnreadable ? 'unreadable' : 'open', words: duty.words }];
  return duty.days.map((day) => ({ ...day, key: `${key}-${monthOf(day.date)}`, measure, duty }));
}

export function isPending({ standing }: Entry): boolean {
  return standing === 'late' || standing === 'soon';
}

function monthName(key: string): string {
  const [year = 0, month = 0] = key.split('-').map(Number);
  return `${THAI_MONTHS[month - 1]?.name ?? ''} ${toBuddhistYear(year)}`;
}

function placeOf(key: string, fiscalYear: number | undefined): Month['place'] {
  if (fiscalYear === undefined) return 'within';
  const { start, end } = fiscalYearSpan(fiscalYear);
  if (key < monthOf(toIso(start))) return 'before';
  return key > monthOf(toIso(end)) ? 'after' : 'within';
}
