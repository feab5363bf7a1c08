import type { Cell } from '../core/plan/sheet-content.ts';
import { cellOf } from './cell-of.ts';
import { type CivilDates, civilDates } from './civil-date.ts';

/** What a formula hands over: one value, or a range as rows of values. */
export type FormulaInput = unknown | readonly (readonly unknown[])[];

/**
 * Works a custom function out for one row of values or for a whole range: ranges go row by row, a single value counts
 * for every row. A range in gives a column out, in one call however long it is.
 */
export function spill<Result>(
  inputs: readonly FormulaInput[],
  compute: (row: readonly Cell[], dates: CivilDates) => Result,
): Result | Result[][] {
  const dates = civilDates(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  const ranges = inputs.filter(isRange);
  const valueAt = (input: FormulaInput, row: number): Cell =>
    cellOf(isRange(input) ? input[row]?.[0] : input, dates);
  const rowAt = (row: number) => inputs.map((input) => valueAt(input, row));
  if (ranges.length === 0) return compute(rowAt(0), dates);
  const height = Math.max(...ranges.map((range) => range.length));
  return Array.from({ length: height }, (_, row) => [compute(rowAt(row), dates)]);
}

function isRange(input: FormulaInput): input is readonly (readonly unknown[])[] {
  return Array.isArray(input);
}
