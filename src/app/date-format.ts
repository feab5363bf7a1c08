import type { PlainDate } from '../core/calendar/plain-date.ts';
import { writeThaiDate } from '../core/thai/write-date.ts';

/**
 * A number format that shows this one day in the Buddhist era: `30" เม.ย. 2566"`. The cell keeps a real date that
 * sorts and filters; formats with an era of their own exist in Excel but not in Google Sheets.
 */
export function dateFormat(date: PlainDate): string {
  const words = writeThaiDate(date, 'short');
  return `d"${words.slice(String(date.day).length)}"`;
}
