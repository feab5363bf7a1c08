import { type PlainDate, toIso } from '../core/calendar/plain-date.ts';
import { SUMMARY_TAB } from '../core/plan/other-tabs.ts';
import { isFilledRow } from '../core/plan/sheet-content.ts';
import { weighPlan } from '../core/rules/weigh-plan.ts';
import { summaryPage } from '../core/summary/summary-page.ts';
import { type Tally, tally } from '../core/summary/tally.ts';
import { viewMeasures } from '../core/summary/view-measures.ts';
import { Fault } from './fault.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { takeTurn } from './take-turn.ts';

export interface SummaryOutcome extends Tally {
  readonly asOf: string;
}

/** Writes the tab สรุป anew as of today, and shows it. */
export function updateSummary(ports: Ports): SummaryOutcome {
  return takeTurn(ports.turn, 'อัปเดตหน้าสรุป', () => {
    refuseOthersSummary(ports);
    const outcome = writeSummary(ports, openPlan(ports.sheet), ports.today());
    ports.sheet.show(SUMMARY_TAB.name);
    return outcome;
  });
}

/** An office may have had a tab of this name before it had ours. */
export function refuseOthersSummary({ sheet }: Ports): void {
  const [headings = [], ...below] = sheet.read([SUMMARY_TAB.name]).get(SUMMARY_TAB.name)?.cells ?? [];
  const isEmpty = ![headings, ...below].some(isFilledRow);
  const isOurs = headings[0] === SUMMARY_TAB.columns[0]?.heading;
  if (!isEmpty && !isOurs) throw new Fault('tab-of-others', { tab: SUMMARY_TAB.name });
}

/** The tab สรุป holds nothing but what is written here, so it is written whole. */
export function writeSummary(ports: Ports, { plan, measures }: OpenPlan, asOf: PlainDate): SummaryOutcome {
  const { findings } = weighPlan(plan, ports.today());
  const views = viewMeasures(plan, measures.rows, asOf, findings);
  ports.sheet.writePage(SUMMARY_TAB, summaryPage(views, asOf, findings));
  return { asOf: toIso(asOf), ...tally(views) };
}
