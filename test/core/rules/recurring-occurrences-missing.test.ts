import { recurringOccurrencesMissing } from '../../../src/core/rules/recurring-occurrences-missing.ts';
import { testRule } from './test-rule.ts';

testRule(recurringOccurrencesMissing, {
  sound: [
    { fiscalYearBE: 2569, measures: [{ monitoring: 'รายงานทุกไตรมาส' }] },
    {
      fiscalYearBE: 2569,
      documentDate: '2025-11-20',
      measures: [{ monitoring: 'รายงานทุกไตรมาส', completed: '๕ พฤศจิกายน ๒๕๖๘' }],
    },
    {
      fiscalYearBE: 2569,
      round: 6,
      measures: [{ monitoring: 'ติดตามทุกเดือน', results: 'ประชุมทุกเดือน ตั้งแต่เดือนตุลาคม ๒๕๖๘ เป็นต้นไป' }],
    },
    {
      fiscalYearBE: 2569,
      round: 6,
      measures: [{ monitoring: 'ติดตามทุกเดือน', results: 'ประชุมติดตามครบ ๖ ครั้ง ครั้งล่าสุดเมื่อวันที่ ๒๕ มีนาคม ๒๕๖๙' }],
    },
  ],
  violations: [
    {
      plan: {
        fiscalYearBE: 2569,
        round: 12,
        measures: [{ monitoring: 'รายงานทุกไตรมาส', completed: '๕ พฤศจิกายน ๒๕๖๘\n๖ กุมภาพันธ์ ๒๕๖๙' }],
      },
      findings: [
        {
          row: 1,
          field: 'completed',
          message: 'ต้องทำ "ทุกไตรมาส" ถึงวันที่รายงานควรมี 4 ครั้ง แต่ระบุวันที่ตรงรอบไว้ 2 ครั้ง ให้เพิ่มวันที่ของครั้งที่ขาด',
        },
      ],
    },
  ],
});
