import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import { EVIDENCE_TAB } from '../core/plan/other-tabs.ts';
import { type ReadPlan, readPlan } from '../core/plan/read-plan.ts';
import { SETTINGS_TAB } from '../core/plan/settings-tab.ts';
import type { SheetContent } from '../core/plan/sheet-content.ts';
import { SIGNERS_TAB } from '../core/plan/signers-tab.ts';
import { WORDING_TAB } from '../core/plan/wording-tab.ts';
import { Fault } from './fault.ts';
import type { PlanSheet } from './ports.ts';

const PLAN_TABS = [MEASURES_TAB, SETTINGS_TAB, SIGNERS_TAB, WORDING_TAB, EVIDENCE_TAB].map(
  ({ name }) => name,
);
const TELLING_TABS = [MEASURES_TAB.name, SETTINGS_TAB.name];

export interface OpenPlan extends ReadPlan {
  readonly content: SheetContent;
}

/** Reads the plan, or stops with every reason why it cannot be read. */
export function openPlan(sheet: PlanSheet): OpenPlan {
  const content = sheet.read(PLAN_TABS);
  if (!TELLING_TABS.some((tab) => content.has(tab)))
    throw new Fault('not-our-workbook', { tabs: TELLING_TABS });
  const read = readPlan(content);
  if (read.problems.length > 0) throw new Fault('layout-broken', { problems: read.problems });
  return { ...read, content };
}
