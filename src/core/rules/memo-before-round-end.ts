import { compareDates } from '../calendar/plain-date.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { definePlanRule } from './rule.ts';
import { daysCovered, memoDay } from './text/report-days.ts';

export const memoBeforeRoundEnd = definePlanRule({
  id: 'DATE-001',
  name: 'memo-before-round-end',
  severity: 'warning',
  check({ plan }) {
    const day = memoDay(plan);
    const covered = daysCovered(plan);
    if (!day || !covered || plan.round === undefined || compareDates(day, covered.end) >= 0) return [];
    const written = writeThaiDate(day, 'long');
    return [
      {
        field: 'documentDate',
        quote: written,
        facts: { written, round: plan.round, end: writeThaiDate(covered.end, 'long') },
      },
    ];
  },
  message: ({ written, round, end }) =>
    `เอกสารลงวันที่ ${written} แต่รอบ ${round} เดือนสิ้นสุด ${end} รายงานจึงลงวันที่ก่อนสิ้นรอบ โปรดตรวจวันที่หรือรอบ`,
});
