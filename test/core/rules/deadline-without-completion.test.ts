import { deadlineWithoutCompletion } from '../../../src/core/rules/deadline-without-completion.ts';
import { testRule } from './test-rule.ts';

testRule(deadlineWithoutCompletion, {
  sound: [
    {
      fiscalYearBE: 2569,
      documentDate: '2026-10-07',
      measures: [
        { monitoring: '๑. รายงานภายในเดือนเมษายน ๒๕๖๙', results: '๑. รายงานแล้วเมื่อวันที่ ๒ เมษายน ๒๕๖๙' },
      ],
    },
    {
      fiscalYearBE: 2569,
      documentDate: '2026-10-07',
      measures: [{ monitoring: 'รายงานภายในเดือนเมษายน ๒๕๖๙' }],
    },
    {
      fiscalYearBE: 2569,
      documentDate: '2026-10-07',
      measures: [{ monitoring: 'เร่งให้เสร็จก่อนสิ้นปีงบประมาณ', results: 'เผยแพร่แล้ว' }],
    },
    {
      fiscalYearBE: 2569,
      documentDate: '2026-10-07',
      measures: [{ monitoring: 'รายงานภายในเดือนเมษายน ๒๕๖๙', results: 'ยังไม่ได้ดำเนินการ เนื่องจากไม่มีงบประมาณ' }],
    },
  ],
  violations: [
    {
      plan: {
        fiscalYearBE: 2569,
        documentDate: '2026-10-07',
        measures: [
          {
            monitoring: '๑. ทบทวนภายในเดือนตุลาคม ๒๕๖๘\n๒. รายงานภายในเดือนเมษายน ๒๕๖๙',
            results: '๑. ทบทวนเมื่อวันที่ ๒๔ ตุลาคม ๒๕๖๘\n๒. เผยแพร่แล้ว',
          },
        ],
      },
      findings: [{ row: 1, field: 'results', quote: 'ภายในเดือนเมษายน ๒๕๖๙', severity: 'error' }],
    },
  ],
});
