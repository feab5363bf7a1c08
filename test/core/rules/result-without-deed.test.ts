import { resultWithoutDeed } from '../../../src/core/rules/result-without-deed.ts';
import { testRule } from './test-rule.ts';

testRule(resultWithoutDeed, {
  sound: [
    { measures: [{ results: 'งานพัสดุจัดอบรมแล้วเสร็จเมื่อวันที่ ๓ มีนาคม ๒๕๖๙' }] },
    { measures: [{ results: 'ประชุมเมื่อวันที่ ๓ มีนาคม ๒๕๖๙' }] },
    { measures: [{ results: 'ประชุมแล้ว ๓๐ คน', completed: '๓ มีนาคม ๒๕๖๙' }] },
    { measures: [{ outcome: 'ผู้ใช้บริการพอใจ', completed: '๓ มีนาคม ๒๕๖๙' }] },
  ],
  violations: [
    {
      plan: { measures: [{ results: 'กองคลัง ดำเนินการแล้วเสร็จเมื่อวันที่ 3 มี.ค. 69' }] },
      findings: [{ row: 1, field: 'results', quote: 'กองคลัง ดำเนินการแล้วเสร็จเมื่อวันที่ 3 มี.ค. 69' }],
    },
    {
      plan: { measures: [1, 2, 3].map((day) => ({ completed: `ดำเนินการเมื่อวันที่ ${day} มีนาคม ๒๕๖๙` })) },
      findings: [{ field: 'completed', tab: 'มาตรการ', quote: 'ดำเนินการเมื่อวันที่ 1 มีนาคม ๒๕๖๙' }],
    },
  ],
});
