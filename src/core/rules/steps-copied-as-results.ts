import { textOf } from '../plan/written.ts';
import { defineRule } from './rule.ts';
import { sameWords } from './text/same-words.ts';

export const stepsCopiedAsResults = defineRule({
  id: 'RESULT-006',
  name: 'steps-copied-as-results',
  severity: 'warning',
  check: ({ measure: { steps, results } }) =>
    sameWords(steps, results) ? [{ field: 'results', quote: textOf(results), facts: {} }] : [],
  message: () => 'ช่อง "ผลการดำเนินการ" มีข้อความเดียวกับ "ขั้นตอน" ให้เขียนสิ่งที่ทำแล้วจริง พร้อมวันที่และจำนวน',
});
