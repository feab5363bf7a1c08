import { compareDates } from '../calendar/plain-date.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { defineRule } from './rule.ts';
import { completionDates } from './text/completion-dates.ts';
import { daysCovered } from './text/report-days.ts';

export const completionOutsideRound = defineRule({
  id: 'DATE-003',
  name: 'completion-outside-round',
  severity: 'warning',
  check(row, { plan }) {
    const covered = daysCovered(plan);
    if (!covered) return [];
    return completionDates(row)
      .filter(
        ({ first, last }) => compareDates(last, covered.start) < 0 || compareDates(first, covered.end) > 0,
      )
      .map(({ field, quote }) => ({
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
