import { requireEditable } from '../edit-permission.ts';
import type { Run } from '../run.ts';
import { timeOf } from '../time-of.ts';
import { dataSize, insertColumnsAfter, insertRowsAfter, openCell } from '../workbook/sheet.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { writeCells } from './write-cells.ts';

/** What a Date written by appendRow leaves in the cell, whatever its format was. */
const BARE_DATE_TIME = 'd/m/yyyy, h:mm:ss';

/** Writes below the last row with a value; the grid grows when it is full. */
export function appendRow(run: Run, sheet: Sheet, values: readonly unknown[]): void {
  const row = dataSize(sheet).rows + 1;
  if (row > sheet.rows) insertRowsAfter(sheet, sheet.rows, 1);
  if (values.length > sheet.columns) insertColumnsAfter(sheet, sheet.columns, values.length - sheet.columns);
  const area = { row, column: 1, rows: 1, columns: Math.max(values.length, 1) };
  requireEditable(run, sheet, area);
  writeCells(run, { sheet, area }, [values.length === 0 ? [''] : values]);
  for (const [index, value] of values.entries()) {
    if (timeOf(value) === undefined) continue;
    const cell = openCell(sheet, row, index + 1);
    cell.format = { ...cell.format, numberFormat: BARE_DATE_TIME };
  }
}
