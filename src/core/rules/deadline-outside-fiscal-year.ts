import { compareDates } from '../calendar/plain-date.ts';
import { defineRule } from './rule.ts';
import { isExplicitDeadline } from './text/duty-fields.ts';
import { yearOfPlan } from './text/report-days.ts';

export const deadlineOutsideFiscalYear = defineRule({
  id: 'DATE-005',
  name: 'deadline-outside-fiscal-year',
  severity: 'advice',
  check({ measure, schedule }, { plan }) {
    const year = yearOfPlan(plan);
    const { fiscalYearBE } = plan;
    if (!year || fiscalYearBE === undefined) return [];
    // the annual report is due in the month after the year
    const lastDay = { year: year.end.year, month: 10, day: 31 };
    return schedule.obligations.filter(isExplicitDeadline).flatMap(({ field, reading }) => {
      const isShared = measure.sharedWithAbove?.some((shared) => shared === field);
      if (reading?.kind !== 'deadline' || isShared) return [];
      const isEarly = compareDates(reading.due, year.start) < 0;
      if (!isEarly && compareDates(reading.due, lastDay) <= 0) return [];
      const side = isEarly ? 'ก่อนเริ่ม' : 'หลังสิ้น';
      return [{ field, quote: reading.quote, facts: { deadline: reading.quote, side, year: fiscalYearBE } }];
    });
  },
  message: ({ deadline, side, year }) =>
    `กำหนด "${deadline}" อยู่${side}ปีงบประมาณ ${year} โปรดตรวจปี หากตั้งใจให้เป็นเช่นนั้นไม่ต้องแก้`,
});
