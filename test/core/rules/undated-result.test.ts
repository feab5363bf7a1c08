import { undatedResult } from '../../../src/core/rules/undated-result.ts';
import { testRule } from './test-rule.ts';

testRule(undatedResult, {
  sound: [
    { measures: [{ results: 'ไม่มีเรื่องร้องเรียนในรอบนี้' }] },
    { measures: [{ results: 'ยังไม่ได้ดำเนินการ เนื่องจากไม่มีงบประมาณ' }] },
    { measures: [{ results: 'ดำเนินการแล้ว ดังนี้\n๑. ประชุมเมื่อวันที่ ๓ มีนาคม ๒๕๖๙' }] },
    { measures: [{ results: 'ประชุมแล้ว', completed: '๓ มีนาคม ๒๕๖๙' }] },
  ],
  violations: [
    {
      plan: { measures: [{ results: '๑. ประชุมเมื่อวันที่ ๓ มีนาคม ๒๕๖๙\n๒. ลงนามคำสั่งแล้ว' }] },
      findings: [{ row: 1, field: 'results', quote: '๒. ลงนามคำสั่งแล้ว', severity: 'warning' }],
    },
  ],
});
