import { textOf } from '../plan/written.ts';
import { defineRule } from './rule.ts';
import { sameWords } from './text/same-words.ts';

export const monitoringEqualsResults = defineRule({
  id: 'RESULT-005',
  name: 'monitoring-equals-results',
  severity: 'warning',
  check: ({ measure: { monitoring, results } }) =>
    sameWords(monitoring, results) ? [{ field: 'monitoring', quote: textOf(monitoring), facts: {} }] : [],
  message: () => 'ช่อง "การกำกับติดตาม" มีข้อความเดียวกับ "ผลการดำเนินการ" ให้เขียนว่าใครติดตาม อย่างไร และต้องเสร็จเมื่อใด',
});
