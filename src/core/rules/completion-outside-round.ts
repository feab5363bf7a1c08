import { compareDates } from '../calendar/plain-date.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { defineRule } from './rule.ts';
import { completionDates, oncePerQuote } from './text/completion-dates.ts';
import { daysCovered, memoDay } from './text/report-days.ts';

export const completionOutsideRound = defineRule({
  id: 'DATE-003',
  name: 'completion-outside-round',
  severity: 'warning',
  check(row, { plan }) {
    const covered = daysCovered(plan);
    if (!covered) return [];
    const day = memoDay(plan);
    const outside = completionDates(row).filter(({ first, last }) => {
      const isOutside = compareDates(last, covered.start) < 0 || compareDates(first, covered.end) > 0;
      return isOutside && !(day && compareDates(first, day) > 0);
    });
    return oncePerQuote(outside).map(({ field, quote }) => ({
      field,
      quote,
      facts: {
        done: quote,
        start: writeThaiDate(covered.start, 'long'),
        end: writeThaiDate(covered.end, 'long'),
      },
    }));
  },
  message: ({ done, start, end }) =>
    `"${done}" อยู่นอกช่วงที่รายงาน (${start} ถึง ${end}) โปรดตรวจวันที่ หรือย้ายไปรายงานรอบที่ตรงกัน`,
});
