import { compareDates } from '../calendar/plain-date.ts';
import { defineRule } from './rule.ts';
import { yearOfPlan } from './text/report-days.ts';

export const periodOutsideFiscalYear = defineRule({
  id: 'DATE-004',
  name: 'period-outside-fiscal-year',
  severity: 'warning',
  check({ measure, schedule }, { plan }) {
    const year = yearOfPlan(plan);
    const { fiscalYearBE } = plan;
    if (!year || fiscalYearBE === undefined || measure.sharedWithAbove?.includes('period')) return [];
    return schedule.obligations.flatMap(({ field, reading }) => {
      if (field !== 'period' || reading?.kind !== 'period') return [];
      const isEarly = compareDates(reading.start, year.start) < 0;
      const isLate = reading.end !== undefined && compareDates(reading.end, year.end) > 0;
      if (!isEarly && !isLate) return [];
      const side = isEarly ? 'เริ่มก่อน' : 'สิ้นสุดหลัง';
      return [{ field, quote: reading.quote, facts: { period: reading.quote, side, year: fiscalYearBE } }];
    });
  },
  message: ({ period, side, year }) => `ระยะเวลา "${period}" ${side}ปีงบประมาณ ${year} โปรดตรวจเดือนและปี`,
});
