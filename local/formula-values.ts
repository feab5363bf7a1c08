import { timeOf } from './time-of.ts';

/** A value of a cell as formulas hand it over and take it back; an empty cell is an empty string. */
type FormulaValue = string | number | boolean | Date;

function cellValue(value: unknown): FormulaValue {
  const time = timeOf(value);
  if (time !== undefined) return new Date(time);
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`a formula takes and gives text, numbers, dates and rows of them, not a ${typeof value}`);
}

/** What crosses between a formula and a custom function: one value, or the rows of a range. */
export function formulaValues(value: unknown): FormulaValue | FormulaValue[][] {
  if (!Array.isArray(value)) return cellValue(value);
  const rows: unknown[] = Array.from(value);
  return rows.map((row) => (Array.isArray(row) ? Array.from(row, cellValue) : [cellValue(row)]));
}
