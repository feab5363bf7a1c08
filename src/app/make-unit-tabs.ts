import { toIso } from '../core/calendar/plain-date.ts';
import { unitTab } from '../core/plan/unit-tab.ts';
import { weighPlan } from '../core/rules/weigh-plan.ts';
import { countsOf, type UnitCounts, unitPage } from '../core/summary/unit-page.ts';
import { type UnitTabs, unitTabs } from '../core/summary/unit-tabs.ts';
import { viewMeasures } from '../core/summary/view-measures.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { takeTurn } from './take-turn.ts';

export interface UnitsOutcome extends Omit<UnitTabs, 'toWrite'> {
  readonly asOf: string;
  readonly made: readonly (UnitCounts & { readonly tab: string; readonly link: string })[];
}

const WHAT = 'ทำแผ่นของแต่ละส่วนราชการ';

/** Makes or renews one tab for each unit as of today. Nothing is deleted, and no tab of the office's own is touched. */
export function makeUnitTabs(ports: Ports): UnitsOutcome {
  const { sheet } = ports;
  return takeTurn(ports.turn, WHAT, () => {
    const { plan, measures } = openPlan(sheet);
    const asOf = ports.today();
    const { findings } = weighPlan(plan, asOf);
    const views = viewMeasures(plan, measures.rows, asOf, findings);
    const { toWrite, ...told } = unitTabs(views, sheet.tabHeads());
    const made = toWrite.map(({ tab, title, views: ofUnit }) => ({
      tab,
      link: sheet.writePage(unitTab(tab), unitPage(title, ofUnit, asOf)),
      ...countsOf(ofUnit),
    }));
    const [first] = made;
    if (first) {
      recordHistory(ports, { what: WHAT, result: `${made.length} แผ่น`, link: sheet.link });
      sheet.show(first.tab);
    }
    return { asOf: toIso(asOf), made, ...told };
  });
}
