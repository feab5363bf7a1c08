import { defineRule } from './rule.ts';
import { shorten } from './text/shorten.ts';

export const periodNotUnderstood = defineRule({
  id: 'DATE-014',
  name: 'period-not-understood',
  severity: 'warning',
  check: ({ measure, schedule }) =>
    schedule.problems
      .filter(({ code }) => code === 'not-understood')
      .filter(({ field }) => !measure.sharedWithAbove?.some((shared) => shared === field))
      .map(({ field, quote }) => ({ field, quote, facts: { written: shorten(quote) } })),
  message: ({ written }) =>
    `อ่าน "${written}" เป็นกำหนดเวลาไม่ได้ ให้เขียนเป็นเดือนหรือวันที่ หรือใส่วันในช่อง "กำหนดแล้วเสร็จ (ระบุเอง)"`,
});
