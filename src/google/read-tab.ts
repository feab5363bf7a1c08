import type { Merge, TabContent } from '../core/plan/sheet-content.ts';
import { cellOf } from './cell-of.ts';
import type { CivilDates } from './civil-date.ts';

/** Everything from A1 to the last used cell: three calls, and one more for each merged range. */
export function readTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, dates: CivilDates): TabContent {
  const range = sheet.getDataRange();
  return {
    cells: range.getValues().map((row: unknown[]) => row.map((value) => cellOf(value, dates))),
    merges: range.getMergedRanges().map((merged) => mergeOf(merged.getA1Notation())),
  };
}

/** `B2:D3` → where it begins and how far it reaches, counted from 0. */
function mergeOf(a1: string): Merge {
  const [first = 'A1', last = first] = a1.split(':');
  const start = placeOf(first);
  const end = placeOf(last);
  return {
    row: start.row,
    column: start.column,
    rows: end.row - start.row + 1,
    columns: end.column - start.column + 1,
  };
}

function placeOf(a1: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)([0-9]+)$/.exec(a1) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
