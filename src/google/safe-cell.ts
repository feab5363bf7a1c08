import type { PlainDate } from '../core/calendar/plain-date.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import type { CivilDates } from './civil-date.ts';

/** Sheets would take these for a formula, or eat the apostrophe that an officer typed. */
const NEEDS_APOSTROPHE = /^[=+']/;

/** The value to hand to setValues: text stays text, a civil date becomes a date cell. */
export function safeCell(cell: Cell, dates: CivilDates): string | number | boolean | Date {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return dates.toInstant(cell);
  return typeof cell === 'string' ? safeText(cell) : cell;
}

export function safeText(text: string): string {
  return NEEDS_APOSTROPHE.test(text) ? `'${text}` : text;
}

/** Text cells are kept from being read as numbers or dates; a date shows day, month and year. */
export function formatOf(cell: Cell): string {
  if (typeof cell === 'string') return '@';
  return isDate(cell) ? 'd/m/yyyy' : 'General';
}

function isDate(cell: Cell): cell is PlainDate {
  return typeof cell === 'object';
}
