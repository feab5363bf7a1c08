import { isFiscalYear } from '../core/calendar/fiscal-year.ts';
import { fromIso, type PlainDate, toIso } from '../core/calendar/plain-date.ts';
import { cellName } from '../core/plan/locate-columns.ts';
import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import { SETTINGS_TAB } from '../core/plan/settings-tab.ts';
import { isBuddhistYearAsGregorian, textOf } from '../core/plan/written.ts';
import { explainReading } from '../core/schedule/explain-reading.ts';
import { explainObligation } from '../core/schedule/explain-status.ts';
import type { Obligation } from '../core/schedule/obligation.ts';
import { STATUS_WORDS } from '../core/schedule/status-words.ts';
import { dueDays } from '../core/summary/due-days.ts';
import type { MeasureView, Standing } from '../core/summary/standing.ts';
import { viewMeasures } from '../core/summary/view-measures.ts';
import { toArabicDigits } from '../core/thai/digits.ts';
import { writeThaiDate } from '../core/thai/write-date.ts';
import { Fault } from './fault.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import { placeOfMeasure } from './place-of-measure.ts';
import type { Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { settingPlace } from './setting-block.ts';
import { changeBlocks } from './snapshot.ts';
import { takeTurn } from './take-turn.ts';

/** A day of an obligation, such as 2026-03-31, with how it stands in words. */
export interface ScheduledDay {
  readonly date: string;
  readonly standing: Standing;
  readonly words: string;
}

/** Something a measure owes; without days where no day is known. */
export interface ScheduledDuty {
  /** The cell it was read in. */
  readonly cell: string;
  /** As typed. */
  readonly quote: string;
  readonly isUnreadable: boolean;
  readonly words: string;
  /** ระบบอ่านว่า; empty where nothing could be read. */
  readonly reading: string;
  /** Why it stands so, or why it could not be read; empty where its days say it all. */
  readonly reason: string;
  readonly days: readonly ScheduledDay[];
}

export interface ScheduledMeasure {
  /** The number of the measure in the plan. */
  readonly row: number;
  readonly title: string;
  readonly titleCell: string;
  readonly units: readonly string[];
  /** Something stands in กำหนดแล้วเสร็จ (ระบุเอง). */
  readonly isGiven: boolean;
  /** The day that was given there, if it is one. */
  readonly givenDay?: string;
  readonly duties: readonly ScheduledDuty[];
}

export interface SchedulePage {
  readonly asOf: string;
  /** Buddhist year; absent where the plan has none that can be used. */
  readonly fiscalYear?: number;
  /** Where the fiscal year is typed in. */
  readonly yearPlace: { readonly tab: string; readonly cell?: string };
  readonly tab: string;
  readonly measures: readonly ScheduledMeasure[];
}

/** For which measure a day is given by hand; without a date, the one that stands there is cleared. */
export interface DueByHand {
  readonly row: number;
  readonly title: string;
  readonly date?: string;
}

/** What is due when, judged as of today; nothing is written. */
export function schedulePage({ sheet, today }: Ports): SchedulePage {
  const open = openPlan(sheet);
  const { plan, measures } = open;
  const asOf = today();
  const { fiscalYearBE, preferences } = plan;
  return {
    asOf: toIso(asOf),
    ...(isFiscalYear(fiscalYearBE) && { fiscalYear: fiscalYearBE }),
    yearPlace: yearPlace(open),
    tab: MEASURES_TAB.name,
    measures: viewMeasures(plan, measures.rows, asOf, []).map((view) =>
      scheduled(view, open, (obligation) => dueDays(obligation, asOf, preferences.warningDays)),
    ),
  };
}

/** Writes the day an officer gives into กำหนดแล้วเสร็จ (ระบุเอง), where it wins over what was read. */
export function setDueByHand(ports: Ports, { row, title, date }: DueByHand): SchedulePage {
  const day = date === undefined ? undefined : dayGiven(date);
  takeTurn(ports.turn, 'ระบุกำหนดเอง', () => {
    const open = openPlan(ports.sheet);
    const place = placeOfMeasure(open, row, title, 'dueOverride');
    const before = open.content.get(place.tab)?.cells[place.row]?.[place.column];
    changeBlocks(ports, 'ระบุกำหนดเอง', [{ ...place, before: [[before]], after: [[day]] }]);
    recordHistory(ports, {
      what: 'ระบุกำหนดเอง',
      result: `มาตรการที่ ${row}: ${day ? `ครบกำหนด ${writeThaiDate(day, 'long')}` : 'ล้างวันที่ระบุเอง'}`,
      link: ports.sheet.link,
    });
  });
  return schedulePage(ports);
}

function dayGiven(text: string): PlainDate {
  const day = fromIso(text);
  if (!day || isBuddhistYearAsGregorian(day)) throw new Fault('date-unknown', { text });
  return day;
}

function scheduled(
  { measure, number, row, status, units }: MeasureView,
  { measures }: OpenPlan,
  daysOf: (obligation: Obligation) => ReturnType<typeof dueDays>,
): ScheduledMeasure {
  const cell = (field: Obligation['field'] | 'measure') => cellName(measures.at[field] ?? 0, row);
  const [given] = status.obligations.flatMap(({ field, reading }) =>
    field === 'dueOverride' && reading?.kind === 'deadline' ? [reading.due] : [],
  );
  return {
    row: number,
    title: textOf(measure.measure),
    titleCell: cell('measure'),
    units,
    isGiven: measure.dueOverride !== undefined,
    ...(given && { givenDay: toIso(given) }),
    duties: status.obligations.map((obligation) => {
      const { field, reading, problem, occurrences } = obligation;
      return {
        cell: cell(field),
        quote: reading?.quote ?? problem?.quote ?? '',
        isUnreadable: problem !== undefined,
        words: STATUS_WORDS[obligation.status],
        // Days and rows beside it are in Arabic digits, as the sheet has them.
        reading: reading && !problem ? toArabicDigits(explainReading(reading, obligation)) : '',
        reason: occurrences ? '' : toArabicDigits(explainObligation(obligation)),
        days: daysOf(obligation).map((day) => ({ ...day, date: toIso(day.date) })),
      };
    }),
  };
}

function yearPlace({ content }: OpenPlan): SchedulePage['yearPlace'] {
  const place = settingPlace(content, 'fiscalYear');
  return { tab: SETTINGS_TAB.name, ...(place && { cell: cellName(place.column, place.row) }) };
}
