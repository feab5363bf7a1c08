import { compareDates } from '../calendar/plain-date.ts';
import { defineRule, type RowAsRead } from './rule.ts';
import { completionDates } from './text/completion-dates.ts';
import { matchesOf } from './text/matches-of.ts';
import { recurringDuty } from './text/recurring-duty.ts';
import { daysCovered, reportingDay } from './text/report-days.ts';
import { shorten } from './text/shorten.ts';

const TIMES = /([0-9]{1,3})ครั้ง/g;

export const recurringOccurrencesMissing = defineRule({
  id: 'DATE-008',
  name: 'recurring-occurrences-missing',
  severity: 'warning',
  check(row, { plan, asOf }) {
    const duty = recurringDuty(row);
    if (!duty || duty.isInOtherMonths) return [];
    const day = reportingDay(plan, asOf);
    const covered = daysCovered(plan);
    const elapsed = duty.occurrences.filter(
      ({ date }) => compareDates(date, day) < 0 && (!covered || compareDates(date, covered.end) <= 0),
    );
    const proven = elapsed.filter((occurrence) => occurrence.proven).length;
    if (proven === elapsed.length || timesTold(row) >= elapsed.length) return [];
    const { field, quote } = duty;
    return [{ field, quote, facts: { duty: shorten(quote), proven, expected: elapsed.length } }];
  },
  message: ({ duty, proven, expected }) =>
    `ต้องทำ "${duty}" ถึงวันที่รายงานควรมี ${expected} ครั้ง แต่ระบุวันที่ตรงรอบไว้ ${proven} ครั้ง ให้เพิ่มวันที่ของครั้งที่ขาด`,
});

/** ประชุมครบ ๑๒ ครั้ง: counted instead of listed. Where days are listed, the days count. */
function timesTold(row: RowAsRead): number {
  if (completionDates(row).length > 1) return 0;
  const counts = (['results', 'outcome'] as const).flatMap((field) =>
    matchesOf(TIMES, row.cell(field).key).map(([, times]) => Number(times)),
  );
  return Math.max(0, ...counts);
}
