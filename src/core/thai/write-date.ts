import { toBuddhistYear } from '../calendar/buddhist-era.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { THAI_MONTHS } from './lexicon/months.ts';

/**
 * long 3 เมษายน 2566 · short 3 เม.ย. 2566 · with-era 3 เมษายน พ.ศ. 2566 · formal 3 เดือนเมษายน พ.ศ. 2566
 */
export type DateForm = 'long' | 'short' | 'with-era' | 'formal';

/** Writes a day in Thai with its Buddhist year, in Arabic digits. */
export function writeThaiDate(date: PlainDate, form: DateForm): string {
  const month = THAI_MONTHS[date.month - 1];
  if (month === undefined) throw new RangeError(`No month ${date.month}`);
  const year = toBuddhistYear(date.year);
  switch (form) {
    case 'long':
      return `${date.day} ${month.name} ${year}`;
    case 'short':
      return `${date.day} ${month.short} ${year}`;
    case 'with-era':
      return `${date.day} ${month.name} พ.ศ. ${year}`;
    case 'formal':
      return `${date.day} เดือน${month.name} พ.ศ. ${year}`;
  }
}
