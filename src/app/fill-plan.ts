import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import type { Plan } from '../core/plan/plan.ts';
import { readPlanJson } from '../core/plan/read-plan-json.ts';
import { readSettings } from '../core/plan/read-settings.ts';
import { SETTINGS_TAB } from '../core/plan/settings-tab.ts';
import { type Cell, isFilledRow } from '../core/plan/sheet-content.ts';
import { TABS } from '../core/plan/tabs.ts';
import { writePlan } from '../core/plan/write-plan.ts';
import { Fault } from './fault.ts';
import { layOutTabs } from './install-template.ts';
import type { PlanSheet, Ports } from './ports.ts';
import { refuseLongCells } from './refuse-long-cells.ts';
import { takeTurn } from './take-turn.ts';
import { writeFieldRows } from './write-field-rows.ts';

export interface FillOutcome {
  readonly measures: number;
}

/** Makes the workbook in an empty spreadsheet and fills it from a plan in its interchange form. */
export function fillPlan(ports: Ports, json: unknown): FillOutcome {
  const outcome = readPlanJson(json);
  if (!outcome.ok) throw new Fault('plan-json-wrong', { errors: outcome.errors });
  return takeTurn(ports.turn, 'ใส่ข้อมูลแผน', () => {
    const { sheet } = ports;
    const filled = sheet.read([MEASURES_TAB.name]).get(MEASURES_TAB.name);
    const rowsInUse = (filled?.cells ?? []).slice(1).filter(isFilledRow);
    if (rowsInUse.length > 0) throw new Fault('sheet-not-empty', { measures: rowsInUse.length });
    layOutTabs(sheet);
    writeWholePlan(sheet, outcome.plan);
    sheet.show(MEASURES_TAB.name);
    return { measures: outcome.plan.measures.length };
  });
}

function writeWholePlan(sheet: PlanSheet, plan: Plan): void {
  const written = writePlan(plan);
  for (const tab of TABS) {
    const rows = written.rows.get(tab.name) ?? [];
    refuseLongCells(
      tab.name,
      rows.flatMap((row) => Object.values(row)),
    );
    writeFieldRows(sheet, tab, rows);
  }
  mergeSharedCells(sheet, plan);

  const content = sheet.read([SETTINGS_TAB.name]).get(SETTINGS_TAB.name);
  const { rows, valueColumn } = readSettings(content);
  if (valueColumn === undefined) return;
  const values: Cell[] = (content?.cells ?? []).slice(1).map((row) => row[valueColumn]);
  for (const [key, row] of rows) values[row - 1] = written.settings.get(key);
  refuseLongCells(SETTINGS_TAB.name, values);
  sheet.writeBlock(
    SETTINGS_TAB.name,
    1,
    valueColumn,
    values.map((value) => [value]),
  );
}

/** Cells that several measures share become one merged cell, as an officer would make it. */
function mergeSharedCells(sheet: PlanSheet, { measures }: Plan): void {
  MEASURES_TAB.columns.forEach(({ field }, column) => {
    let first = 0;
    measures.forEach((_, index) => {
      const nextShares = measures[index + 1]?.sharedWithAbove?.some((shared) => shared === field) ?? false;
      if (nextShares) return;
      const rows = index - first + 1;
      if (rows > 1) sheet.merge(MEASURES_TAB.name, 1 + first, column, rows);
      first = index + 1;
    });
  });
}
