import { fromIso, type PlainDate, toIso } from '../core/calendar/plain-date.ts';
import { endOfRound } from '../core/plan/end-of-round.ts';
import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import { isBuddhistYearAsGregorian } from '../core/plan/written.ts';
import { explainReadings } from '../core/schedule/explain-reading.ts';
import { explainStatus } from '../core/schedule/explain-status.ts';
import type { MeasureStatus } from '../core/schedule/judge-measure.ts';
import { judgePlan } from '../core/schedule/judge-plan.ts';
import { type StatusJson, writeStatusJson } from '../core/schedule/status-json.ts';
import { STATUS_WORDS, statusWords } from '../core/schedule/status-words.ts';
import { rowsBelowHeadings } from './check-plan.ts';
import { columnAt } from './column-at.ts';
import { dateFormat } from './date-format.ts';
import { Fault } from './fault.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { takeTurn } from './take-turn.ts';
import { refuseOthersSummary, writeSummary } from './update-summary.ts';

/** Asks for the statuses a report of the round shows. */
const END_OF_ROUND = 'round';

export interface StatusOutcome {
  readonly asOf: string;
  /** How many measures stand how, in the order of the words. */
  readonly counts: readonly { readonly word: string; readonly measures: number }[];
  readonly measures: readonly (StatusJson & { readonly explanation: string })[];
}

/** Reads every deadline, judges every measure as of a day (today unless told), and writes what came of it. */
export function computeStatus(ports: Ports, asOfText?: string): StatusOutcome {
  return takeTurn(ports.turn, 'คำนวณสถานะ', () => {
    const open = openPlan(ports.sheet);
    refuseOthersSummary(ports);
    const { plan, measures } = open;
    const asOf = dayToJudge(ports, plan, asOfText);
    const statuses = judgePlan(plan, asOf);
    const height = rowsBelowHeadings(open);
    const column = (field: 'status' | 'nextDue' | 'reading', cellOf: (status: MeasureStatus) => Cell) => {
      const cells: Cell[] = Array.from({ length: height }, () => undefined);
      measures.rows.forEach((row, index) => {
        const status = statuses[index];
        if (status) cells[row - 1] = cellOf(status);
      });
      return { column: columnAt(MEASURES_TAB, measures.at, field), cells };
    };
    const nextDue = column('nextDue', (status) => status.nextDue);
    ports.sheet.writeColumns(MEASURES_TAB.name, [
      column('status', statusWords),
      { ...nextDue, formats: nextDue.cells.map((cell) => (isDate(cell) ? dateFormat(cell) : '@')) },
      column('reading', (status) => explainReadings(status)),
    ]);
    const counts = countStatuses(statuses);
    writeSummary(ports, open, asOf);
    return {
      asOf: toIso(asOf),
      counts,
      measures: statuses.map((status, index) => ({
        ...writeStatusJson(index + 1, status),
        explanation: explainStatus(status),
      })),
    };
  });
}

/** Today, a day such as 2026-03-31, or `round`: the last day of the plan's round. */
export function dayToJudge(ports: Ports, plan: Plan, asOfText: string | undefined): PlainDate {
  if (asOfText === undefined) return ports.today();
  const asOf = asOfText === END_OF_ROUND ? endOfRound(plan) : fromIso(asOfText);
  if (asOfText === END_OF_ROUND && !asOf) throw new Fault('round-unknown', {});
  if (!asOf || isBuddhistYearAsGregorian(asOf)) throw new Fault('date-unknown', { text: asOfText });
  return asOf;
}

function isDate(cell: Cell): cell is PlainDate {
  return typeof cell === 'object';
}

function countStatuses(statuses: readonly MeasureStatus[]): StatusOutcome['counts'] {
  return Object.entries(STATUS_WORDS).flatMap(([code, word]) => {
    const measures = statuses.filter(({ status }) => status === code).length;
    return measures > 0 ? [{ word, measures }] : [];
  });
}
