import { compareDates } from '../calendar/plain-date.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { defineRule, type RowAsRead } from './rule.ts';
import { isExplicitDeadline } from './text/duty-fields.ts';
import { reportingDay } from './text/report-days.ts';
import { shorten } from './text/shorten.ts';
import { toldResults } from './text/told-results.ts';

export const deadlineWithoutCompletion = defineRule({
  id: 'DATE-007',
  name: 'deadline-without-completion',
  severity: 'error',
  check(row, { plan, asOf }) {
    const { measure, schedule } = row;
    if ((measure.results ?? measure.completed) === undefined) return [];
    const overdue = schedule.obligations.filter(
      (obligation) => obligation.status === 'overdue' && isExplicitDeadline(obligation),
    );
    if (overdue.length === 0 || isAccountedFor(row)) return [];
    const day = reportingDay(plan, asOf);
    return overdue.flatMap(({ reading }) => {
      const isOpen = reading?.kind === 'deadline' && compareDates(reading.due, day) < 0;
      if (!isOpen) return [];
      return [
        {
          field: measure.results === undefined ? 'completed' : 'results',
          quote: reading.quote,
          facts: {
            deadline: shorten(reading.quote),
            due: writeThaiDate(reading.due, 'long'),
          },
        },
      ];
    });
  },
  message: ({ deadline, due }) =>
    `กำหนด "${deadline}" ครบเมื่อ ${due} แต่ยังไม่มีผลที่ระบุวันที่ ให้เพิ่มวันที่ทำเสร็จ หรือชี้แจงเหตุที่ยังไม่เสร็จ`,
});

/** Said openly that it is not done, and why: there is nothing to add. */
function isAccountedFor(row: RowAsRead): boolean {
  return toldResults(row).some(
    ({ kind, text }) => kind === 'unfinished' && /เนื่องจาก|เพราะ|ติดขัด|เหตุผล/.test(text),
  );
}
