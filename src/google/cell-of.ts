import type { Cell } from '../core/plan/sheet-content.ts';
import type { CivilDates } from './civil-date.ts';

/** A value as Sheets hands it to a script, as a cell of ours. Dates of another realm are dates too. */
export function cellOf(value: unknown, dates: CivilDates): Cell {
  if (value === '' || value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const isDate = Object.prototype.toString.call(value) === '[object Date]';
  return isDate ? dates.fromInstant(value as Date) : String(value);
}
