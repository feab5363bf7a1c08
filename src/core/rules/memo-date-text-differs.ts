import { compareDates } from '../calendar/plain-date.ts';
import { dayOf } from '../plan/written.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { definePlanRule } from './rule.ts';
import { memoDay } from './text/report-days.ts';

export const memoDateTextDiffers = definePlanRule({
  id: 'DATE-013',
  name: 'memo-date-text-differs',
  severity: 'error',
  check({ plan }) {
    const dateText = plan.memo?.dateText;
    const day = memoDay(plan);
    const printed = dayOf(dateText);
    if (dateText === undefined || !day || !printed || compareDates(day, printed) === 0) return [];
    return [
      {
        field: 'memo.dateText',
        quote: dateText,
        facts: { printed: dateText, day: writeThaiDate(day, 'long') },
      },
    ];
  },
  message: ({ printed, day }) => `วันที่ที่จะพิมพ์ "${printed}" ไม่ตรงกับวันที่เอกสาร ${day} ให้แก้ให้ตรงกันในแผ่น ตั้งค่า`,
});
