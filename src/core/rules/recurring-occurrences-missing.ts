import { compareDates } from '../calendar/plain-date.ts';
import { defineRule } from './rule.ts';
import { daysCovered, reportingDay } from './text/report-days.ts';
import { shorten } from './text/shorten.ts';

export const recurringOccurrencesMissing = defineRule({
  id: 'DATE-008',
  name: 'recurring-occurrences-missing',
  severity: 'warning',
  check({ measure, schedule }, { plan, asOf }) {
    if ((measure.results ?? measure.completed) === undefined) return [];
    const day = reportingDay(plan, asOf);
    const covered = daysCovered(plan);
    const duty = schedule.obligations.find(
      ({ reading, field, status }) =>
        reading?.kind === 'recurring' && status === 'recurring-behind' && TELLS_DUTIES.has(field),
    );
    const elapsed = (duty?.occurrences ?? []).filter(
      ({ date }) => compareDates(date, day) < 0 && (!covered || compareDates(date, covered.end) <= 0),
    );
    const proven = elapsed.filter((occurrence) => occurrence.proven).length;
    const isDone = duty?.reading === undefined || proven === elapsed.length;
    if (isDone && !isInWrongMonth(duty?.occurrences)) return [];
    const quote = duty?.reading?.quote ?? '';
    return [
      {
        field: measure.completed === undefined ? 'results' : 'completed',
        quote,
        facts: { duty: shorten(quote), proven, expected: Math.max(elapsed.length, 1) },
      },
    ];
  },
  message: ({ duty, proven, expected }) =>
    `ต้องทำ "${duty}" ถึงวันที่รายงานควรมี ${expected} ครั้ง แต่ระบุวันที่ตรงรอบไว้ ${proven} ครั้ง ให้เพิ่มวันที่ของครั้งที่ขาด`,
});

/** Told results are no duties, even where they speak of months. */
const TELLS_DUTIES: ReadonlySet<string> = new Set(['period', 'monitoring', 'steps']);

/** Nothing done in any month that was named, and the first of them is still to come. */
function isInWrongMonth(occurrences: readonly { readonly proven: boolean }[] | undefined): boolean {
  return occurrences !== undefined && occurrences.length > 0 && occurrences.every(({ proven }) => !proven);
}
