import { toIso } from '../calendar/plain-date.ts';
import { defineRule } from './rule.ts';
import { completionDates } from './text/completion-dates.ts';
import { isExplicitDeadline } from './text/duty-fields.ts';

export const oneDateForManyDuties = defineRule({
  id: 'DATE-009',
  name: 'one-date-for-many-duties',
  severity: 'warning',
  check(row) {
    const done = completionDates(row);
    const [only] = done;
    const days = new Set(done.map(({ first }) => toIso(first)));
    const deadlines = new Set(
      row.schedule.obligations
        .filter(isExplicitDeadline)
        .flatMap(({ reading }) => (reading?.kind === 'deadline' ? [toIso(reading.due)] : [])),
    );
    if (!only || days.size !== 1 || deadlines.size < 2) return [];
    return [{ field: only.field, quote: only.quote, facts: { done: only.quote, deadlines: deadlines.size } }];
  },
  message: ({ done, deadlines }) =>
    `มีกำหนดต่างกัน ${deadlines} วัน แต่ระบุวันที่ทำเพียงวันเดียว "${done}" ให้ระบุวันที่ของแต่ละข้อ`,
});
