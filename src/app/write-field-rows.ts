import type { Tab } from '../core/plan/column.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import type { FieldRow } from '../core/plan/write-plan.ts';
import type { PlanSheet } from './ports.ts';

/** Writes rows below the headings of a tab whose columns stand in their declared order. */
export function writeFieldRows(sheet: PlanSheet, tab: Tab, rows: readonly FieldRow[]): void {
  if (rows.length === 0) return;
  sheet.writeBlock(
    tab.name,
    1,
    0,
    rows.map((row) => tab.columns.map(({ field }): Cell => row[field])),
  );
}
