import { compareDates } from '../calendar/plain-date.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { defineRule } from './rule.ts';
import { completionDates, oncePerQuote } from './text/completion-dates.ts';
import { memoDay } from './text/report-days.ts';

export const completionAfterMemo = defineRule({
  id: 'DATE-002',
  name: 'completion-after-memo',
  severity: 'error',
  check(row, { plan }) {
    const day = memoDay(plan);
    if (!day) return [];
    return oncePerQuote(completionDates(row).filter(({ first }) => compareDates(first, day) > 0)).map(
      ({ field, quote }) => ({
        field,
        quote,
        facts: { done: quote, memo: writeThaiDate(day, 'long') },
      }),
    );
  },
  message: ({ done, memo }) => `ผลเกิดขึ้น "${done}" หลังวันที่ในบันทึก (${memo}) โปรดตรวจวันที่ทั้งสองแห่ง`,
});
