import { compareDates, toIso } from '../calendar/plain-date.ts';
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
    const isOneDay = only && done.every(({ first }) => compareDates(first, only.first) === 0);
    const explicit = isOneDay ? row.schedule.obligations.filter(isExplicitDeadline) : [];
    if (!only || explicit.length < 2) return [];
    const deadlines = new Set(
      explicit.flatMap(({ reading }) => (reading?.kind === 'deadline' ? [toIso(reading.due)] : [])),
    );
    if (deadlines.size < 2) return [];
    return [{ field: only.field, quote: only.quote, facts: { done: only.quote, deadlines: deadlines.size } }];
  },
  message: ({ done, deadlines }) =>
    `มีกำหนดต่างกัน ${deadlines} วัน แต่ระบุวันที่ทำเพียงวันเดียว "${done}" ให้ระบุวันที่ของแต่ละข้อ`,
});
