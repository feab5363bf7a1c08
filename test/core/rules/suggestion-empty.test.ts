import { suggestionEmpty } from '../../../src/core/rules/suggestion-empty.ts';
import { testRule } from './test-rule.ts';

testRule(suggestionEmpty, {
  sound: [
    { measures: [{ results: 'อบรมแล้ว', suggestion: 'ไม่มี' }], report: { columns: ['มาตรการ', 'ข้อเสนอแนะ'] } },
    { measures: [{ results: 'อบรมแล้ว' }], report: { columns: ['มาตรการ', 'ผลการดำเนินการ'] } },
    { measures: [{ measure: 'จัดอบรม' }], report: { columns: ['มาตรการ', 'ข้อเสนอแนะ'] } },
  ],
  violations: [
    {
      plan: {
        measures: [{ results: 'อบรมแล้ว', suggestion: '–' }, { results: 'ประชุมแล้ว' }],
        report: { columns: ['มาตรการ', 'ผลการดำเนินการ', 'ข้อเสนอแนะ'] },
      },
      findings: [
        { row: 1, field: 'suggestion', quote: '–' },
        { row: 2, field: 'suggestion' },
      ],
    },
  ],
});
