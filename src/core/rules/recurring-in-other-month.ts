import { textOf } from '../plan/written.ts';
import { defineRule } from './rule.ts';
import { recurringDuty } from './text/recurring-duty.ts';
import { shorten } from './text/shorten.ts';

export const recurringInOtherMonth = defineRule({
  id: 'DATE-015',
  name: 'recurring-in-other-month',
  severity: 'warning',
  check(row) {
    const duty = recurringDuty(row);
    if (!duty?.isInOtherMonths) return [];
    const done = textOf(row.measure[duty.field]);
    return [
      { field: duty.field, quote: duty.quote, facts: { duty: shorten(duty.quote), done: shorten(done) } },
    ];
  },
  message: ({ duty, done }) => `กำหนดไว้ "${duty}" แต่วันที่ที่ระบุ "${done}" ไม่อยู่ในเดือนที่กำหนด โปรดตรวจวันที่หรือกำหนด`,
});
