import { oItemPartMissing } from '../../../src/core/rules/o-item-part-missing.ts';
import { testRule } from './test-rule.ts';

testRule(oItemPartMissing, {
  sound: [
    { measures: [{ measure: 'จัดอบรม' }] },
    {
      fiscalYearBE: 2569,
      preferences: { track: 'วิทยาลัย' },
      measures: [{ measure: 'จัดอบรม', results: 'อบรมแล้ว' }],
    },
  ],
  violations: [
    {
      plan: {
        fiscalYearBE: 2567,
        measures: [{ measure: 'จัดอบรม', results: 'อบรมแล้ว' }],
        report: { title: 'รายงานผล ปีงบประมาณ พ.ศ. ๒๕๖๗', introduction: 'จากการวิเคราะห์ผล ITA' },
      },
      findings: [
        { tab: 'มาตรการ', field: 'monitoring', severity: 'error' },
        { tab: 'มาตรการ', field: 'outcome', severity: 'error' },
      ],
    },
  ],
});
