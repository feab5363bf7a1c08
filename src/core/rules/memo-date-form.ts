import { dayOf, textOf } from '../plan/written.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { definePlanRule } from './rule.ts';

const EXTRA_WORDS = /เดือน|พ\.?\s*ศ/;

export const memoDateForm = definePlanRule({
  id: 'MEMO-007',
  name: 'memo-date-form',
  severity: 'advice',
  check({ plan }) {
    const dateText = plan.memo?.dateText ?? textOf(plan.documentDate);
    const day = dayOf(dateText);
    if (!EXTRA_WORDS.test(dateText) || !day) return [];
    const usual = writeThaiDate(day, 'long');
    const facts = {
      written: dateText,
      usual: plan.preferences.digits === 'ไทย' ? toThaiDigits(usual) : usual,
    };
    return [{ field: 'memo.dateText', quote: dateText, facts }];
  },
  message: ({ written, usual }) =>
    `วันที่ "${written}" ในบันทึกข้อความปกติเขียนว่า "${usual}" โดยไม่มีคำว่า เดือน และ พ.ศ.`,
});
