import { otherOrganisation } from '../../../src/core/rules/other-organisation.ts';
import { testRule } from './test-rule.ts';

testRule(otherOrganisation, {
  sound: [
    { organisation: { name: 'เทศบาลตำบลทุ่งสายลม' }, measures: [{ responsible: 'งานพัสดุ เทศบาลตำบลทุ่งสายลม' }] },
    { measures: [{ responsible: 'เทศบาลตำบลหนองดอกไม้' }] },
  ],
  violations: [
    {
      plan: {
        organisation: { name: 'เทศบาลตำบลทุ่งสายลม' },
        measures: [{ measure: 'ก' }, { steps: 'เผยแพร่ทางเว็บไซต์ของ เทศบาลตำบลหนองดอกไม้ ทุกเดือน' }],
      },
      findings: [
        {
          rule: 'NAME-001',
          severity: 'error',
          tab: 'มาตรการ',
          row: 2,
          field: 'steps',
          quote: 'เทศบาลตำบลหนองดอกไม้',
        },
      ],
    },
    {
      plan: {
        organisation: { name: 'เทศบาลตำบลทุ่งสายลม' },
        measures: [],
        memo: { sections: [{ paragraphs: ['เสนอองค์การบริหารส่วนตำบลบ้านดอกไม้ ต่อไป'] }], approvals: [] },
      },
      findings: [{ tab: 'ข้อความ', field: 'memo.sections', quote: 'องค์การบริหารส่วนตำบลบ้านดอกไม้' }],
    },
  ],
});
