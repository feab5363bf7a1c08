import type { PlainDate } from '../calendar/plain-date.ts';

/** A cell as the spreadsheet gives it: text, a number, yes or no, a civil date; undefined when empty. */
export type Cell = string | number | boolean | PlainDate | undefined;

/** A formula may leave an empty text in a cell: it counts as empty. */
export function isFilled(cell: Cell): cell is Exclude<Cell, undefined> {
  return cell !== undefined && cell !== '';
}

export function isFilledRow(row: readonly Cell[]): boolean {
  return row.some(isFilled);
}

/** A rectangle of merged cells, counted from 0 in the tab. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One tab from A1 to its last used cell; the first row holds the headings. */
export interface TabContent {
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
}

/** The tabs of the spreadsheet by name. */
export type SheetContent = ReadonlyMap<string, TabContent>;
