import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { MEASURES_TAB } from '../../../src/core/plan/measures-tab.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { readPlan } from '../../../src/core/plan/read-plan.ts';
import { readPlanJson } from '../../../src/core/plan/read-plan-json.ts';
import { SETTINGS, SETTINGS_TAB } from '../../../src/core/plan/settings-tab.ts';
import type { Cell, Merge, TabContent } from '../../../src/core/plan/sheet-content.ts';
import { TABS } from '../../../src/core/plan/tabs.ts';
import type { FieldRow } from '../../../src/core/plan/write-plan.ts';
import { writePlan } from '../../../src/core/plan/write-plan.ts';
import { writePlanJson } from '../../../src/core/plan/write-plan-json.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples');

function planFrom(json: unknown): Plan {
  const outcome = readPlanJson(json);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.plan;
}

/** The cells of every tab, as the sheet would hold them after the plan was written. */
function sheetOf(plan: Plan): Map<string, TabContent> {
  const written = writePlan(plan);
  const content = new Map<string, TabContent>();
  for (const tab of TABS) {
    const rows: readonly FieldRow[] = written.rows.get(tab.name) ?? [];
    const cells: Cell[][] = [
      tab.columns.map(({ heading }) => heading),
      ...rows.map((row) => tab.columns.map(({ field }) => row[field])),
    ];
    content.set(tab.name, { cells, merges: tab.name === MEASURES_TAB.name ? sharedMerges(plan) : [] });
  }
  const settings = SETTINGS.map(({ key, name }): Cell[] => [name, written.settings.get(key), undefined]);
  const headings = SETTINGS_TAB.columns.map(({ heading }): Cell => heading);
  content.set(SETTINGS_TAB.name, { cells: [headings, ...settings], merges: [] });
  return content;
}

function sharedMerges({ measures }: Plan): readonly Merge[] {
  return measures.flatMap((measure, index) =>
    (measure.sharedWithAbove ?? []).map((field) => ({
      row: index,
      column: MEASURES_TAB.columns.findIndex((column) => column.field === field),
      rows: 2,
      columns: 1,
    })),
  );
}

describe('a plan written into the tabs and read back', () => {
  test.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.json')))('%s is the same plan', (name) => {
    const plan = planFrom(JSON.parse(readFileSync(join(EXAMPLES, name), 'utf8')));
    const { plan: readBack, problems } = readPlan(sheetOf(plan));
    expect(problems).toEqual([]);
    expect(writePlanJson(readBack)).toEqual(writePlanJson(plan));
  });

  test('is the same from its own interchange form', () => {
    const plan = planFrom(JSON.parse(readFileSync(join(EXAMPLES, 'sections-inside-memo.json'), 'utf8')));
    expect(planFrom(JSON.parse(JSON.stringify(writePlanJson(plan))))).toEqual(plan);
  });

  test('keeps who gets the digest and how often', () => {
    const preferences = { digestTo: 'a@example.org,\nb@example.org', digestEvery: 'ทุกวันจันทร์' };
    const { plan } = readPlan(sheetOf(planFrom({ measures: [], preferences })));
    expect(plan.preferences).toMatchObject(preferences);
    expect(planFrom(writePlanJson(plan)).preferences).toMatchObject(preferences);
  });
});
