import { defineRule } from './rule.ts';
import { sameWords } from './text/same-words.ts';

export const stepsCopiedAsResults = defineRule({
  id: 'RESULT-006',
  name: 'steps-copied-as-results',
  severity: 'warning',
  check(row) {
    const results = row.cell('results');
    if (!sameWords(row.cell('steps'), results)) return [];
    return [{ field: 'results', quote: results.typed, facts: {} }];
  },
  message: () => 'ช่อง "ผลการดำเนินการ" มีข้อความเดียวกับ "ขั้นตอน" ให้เขียนสิ่งที่ทำแล้วจริง พร้อมวันที่และจำนวน',
});
