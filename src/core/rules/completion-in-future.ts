import { compareDates } from '../calendar/plain-date.ts';
import { defineRule } from './rule.ts';
import { completionDates, oncePerQuote } from './text/completion-dates.ts';

export const completionInFuture = defineRule({
  id: 'DATE-012',
  name: 'completion-in-future',
  severity: 'error',
  check: (row, { asOf }) =>
    oncePerQuote(completionDates(row).filter(({ first }) => compareDates(first, asOf) > 0)).map(
      ({ field, quote }) => ({ field, quote, facts: { done: quote } }),
    ),
  message: ({ done }) => `รายงานว่าทำแล้ว "${done}" แต่ยังไม่ถึงวันนั้น โปรดตรวจปีหรือวันที่`,
});
