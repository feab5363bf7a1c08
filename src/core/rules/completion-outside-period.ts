import { compareDates } from '../calendar/plain-date.ts';
import { defineRule } from './rule.ts';
import { completionDates, oncePerQuote } from './text/completion-dates.ts';
import { daysCovered } from './text/report-days.ts';
import { shorten } from './text/shorten.ts';

export const completionOutsidePeriod = defineRule({
  id: 'DATE-016',
  name: 'completion-outside-period',
  severity: 'warning',
  check(row, { plan }) {
    const covered = daysCovered(plan);
    const periods = row.schedule.obligations.flatMap(({ field, reading }) =>
      field === 'period' && reading?.kind === 'period' ? [reading] : [],
    );
    const [period] = periods;
    const isToldAsLate = row.schedule.obligations.some(({ status }) => status === 'done-late');
    if (!period || !covered || isToldAsLate) return [];
    const outside = completionDates(row).filter(({ first, last }) => {
      const isOfReport = compareDates(last, covered.start) >= 0 && compareDates(first, covered.end) <= 0;
      const isInside = periods.some(
        ({ start, end }) => compareDates(last, start) >= 0 && (!end || compareDates(first, end) <= 0),
      );
      return isOfReport && !isInside;
    });
    return oncePerQuote(outside).map(({ field, quote }) => ({
      field,
      quote,
      facts: { done: shorten(quote), period: shorten(period.quote) },
    }));
  },
  message: ({ done, period }) => `"${done}" อยู่นอกระยะเวลาที่กำหนดไว้ "${period}" โปรดตรวจวันที่หรือระยะเวลาของแถวนี้`,
});
