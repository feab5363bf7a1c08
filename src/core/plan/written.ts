import { fromBuddhistYear, isBuddhistYear } from '../calendar/buddhist-era.ts';
import { type PlainDate, plainDate } from '../calendar/plain-date.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { readSchedule } from '../thai/read-schedule.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import type { Written } from './plan.ts';
import type { Cell } from './sheet-content.ts';

/** What an officer wrote in a cell; nothing when the cell is empty or holds only white space. */
export function writtenFrom(cell: Cell): Written | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === 'object') return cell;
  const text = typeof cell === 'boolean' ? (cell ? 'จริง' : 'เท็จ') : String(cell);
  return text.trim() === '' ? undefined : text;
}

/** A date cell whose year is Buddhist (2566 stored as a Gregorian year) means the day 543 years before. */
function intendedDate(date: PlainDate): PlainDate {
  if (!isBuddhistYear(date.year)) return date;
  const year = fromBuddhistYear(date.year);
  return plainDate(year, date.month, date.day) ?? { ...date, year, day: 28 };
}

export function isBuddhistYearAsGregorian(date: PlainDate): boolean {
  return isBuddhistYear(date.year);
}

/** The text to print: as typed, or a date cell in words. */
export function textOf(written: Written | undefined): string {
  if (written === undefined) return '';
  return typeof written === 'string' ? written : writeThaiDate(intendedDate(written), 'long');
}

/** The single day that was written, when it is one: a date cell, or text such as ๒๕ เมษายน ๒๕๖๙. */
export function dayOf(written: Written | undefined): PlainDate | undefined {
  if (written === undefined) return undefined;
  if (typeof written !== 'string') return intendedDate(written);
  const days = readSchedule(written, { field: 'completed' }).readings.flatMap((reading) =>
    reading.kind === 'completed' && reading.precision === 'day' ? reading.dates : [],
  );
  return days.length === 1 ? days[0] : undefined;
}

/**
 * The four figures of a year from a cell: ๒๕๖๙, "2569", พ.ศ. 2569. A Gregorian year stays what was typed: whoever needs
 * a fiscal year says that it is none.
 */
export function yearOf(cell: Cell): number | undefined {
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? toArabicDigits(cell) : '';
  const match = /^\s*(?:ปีงบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*([0-9]{4})\s*$/.exec(text);
  return match ? Number(match[1]) : undefined;
}
