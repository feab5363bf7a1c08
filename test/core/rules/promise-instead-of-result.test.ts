import { promiseInsteadOfResult } from '../../../src/core/rules/promise-instead-of-result.ts';
import { testRule } from './test-rule.ts';

testRule(promiseInsteadOfResult, {
  sound: [
    { measures: [{ results: 'เตรียมความพร้อมบุคลากรเข้ารับการประเมินครบทุกกอง' }] },
    { measures: [{ results: 'รองปลัดตรวจเยี่ยมทุกจุดบริการ' }] },
    { measures: [{ results: 'รอบที่ ๑ มีผู้ร้องเรียน ๓ ราย' }] },
    { measures: [{ results: 'สรุปผลเสนอนายกแล้วเมื่อวันที่ ๓๐ กันยายน ๒๕๖๙' }] },
    { measures: [{ results: 'ปิดประกาศว่าประชาชนจะได้รับบริการภายใน ๓ วัน' }] },
  ],
  violations: [
    {
      plan: { measures: [{ results: '๑. ประชุมแล้ว\n๒. รอสรุปผลจากกองคลัง' }] },
      findings: [{ row: 1, field: 'results', quote: '๒. รอสรุปผลจากกองคลัง', severity: 'error' }],
    },
    {
      plan: { measures: [{ results: 'จะดำเนินการในไตรมาสถัดไป' }] },
      findings: [{ row: 1, quote: 'จะดำเนินการในไตรมาสถัดไป' }],
    },
  ],
});
