import { defineRule } from './rule.ts';
import { sameWords } from './text/same-words.ts';

export const monitoringEqualsResults = defineRule({
  id: 'RESULT-005',
  name: 'monitoring-equals-results',
  severity: 'warning',
  check(row) {
    const monitoring = row.cell('monitoring');
    if (!sameWords(monitoring, row.cell('results'))) return [];
    return [{ field: 'monitoring', quote: monitoring.typed, facts: {} }];
  },
  message: () => 'ช่อง "การกำกับติดตาม" มีข้อความเดียวกับ "ผลการดำเนินการ" ให้เขียนว่าใครติดตาม อย่างไร และต้องเสร็จเมื่อใด',
});
