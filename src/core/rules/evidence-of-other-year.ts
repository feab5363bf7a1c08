import { compareDates } from '../calendar/plain-date.ts';
import { dayOf } from '../plan/written.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { definePlanRule } from './rule.ts';
import { yearOfPlan } from './text/report-days.ts';
import { shorten } from './text/shorten.ts';

export const evidenceOfOtherYear = definePlanRule({
  id: 'EVID-006',
  name: 'evidence-of-other-year',
  severity: 'warning',
  check({ plan }) {
    const year = yearOfPlan(plan);
    const { fiscalYearBE } = plan;
    if (!year || fiscalYearBE === undefined) return [];
    return plan.evidence.flatMap(({ caption = '', date }) => {
      const day = dayOf(date);
      if (!day || compareDates(day, year.start) >= 0) return [];
      const written = writeThaiDate(day, 'long');
      return [
        {
          field: 'evidence',
          quote: caption || written,
          facts: { caption: shorten(caption), written, year: fiscalYearBE },
        },
      ];
    });
  },
  message: ({ caption, written, year }) =>
    `หลักฐาน "${caption}" ลงวันที่ ${written} ก่อนเริ่มปีงบประมาณ ${year} โปรดตรวจว่าเป็นของปีที่รายงาน`,
});
