import { defineRule } from './rule.ts';
import { shorten } from './text/shorten.ts';
import { toldResults } from './text/told-results.ts';

export const promiseInsteadOfResult = defineRule({
  id: 'RESULT-004',
  name: 'promise-instead-of-result',
  severity: 'error',
  check(row) {
    const promise = toldResults(row).find(({ kind }) => kind === 'promise');
    return promise
      ? [{ field: 'results', quote: promise.quote, facts: { quote: shorten(promise.quote) } }]
      : [];
  },
  message: ({ quote }) =>
    `"${quote}" เป็นสิ่งที่จะทำต่อไป ยังไม่ใช่ผล ให้รายงานสิ่งที่ทำแล้วถึงวันที่ในเอกสาร หรือเขียนว่ายังไม่ได้ดำเนินการพร้อมเหตุผล`,
});
