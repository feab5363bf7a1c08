import { ownNameMisspelt } from '../../../src/core/rules/own-name-misspelt.ts';
import { testRule } from './test-rule.ts';

testRule(ownNameMisspelt, {
  sound: [
    {
      organisation: { name: 'องค์การบริหารส่วนตำบลทุ่งสายลม', kindAbbr: 'อบต.', place: 'ทุ่งสายลม' },
      measures: [{ responsible: 'งานพัสดุ อบต. ทุ่งสายลม\nกองช่าง อบต.ทุ่งสายลม' }],
    },
    {
      organisation: { name: 'เทศบาลตำบลปาย' },
      measures: [{ steps: 'รายงานผลการจำหน่ายสินค้าที่เทศบาลตำบลขายให้ประชาชน' }],
    },
  ],
  violations: [
    {
      plan: {
        organisation: { name: 'องค์การบริหารส่วนตำบลทุ่งสายลม', kindAbbr: 'อบต.', place: 'ทุ่งสายลม' },
        measures: [{ responsible: 'งานพัสดุ อบต.ทุ่งสายลน' }],
        report: { coverLines: ['องค์การบริหารส่วนตำบลสายลม'] },
      },
      findings: [
        { field: 'report.coverLines', quote: 'องค์การบริหารส่วนตำบลสายลม', tab: 'ข้อความ' },
        { row: 1, field: 'responsible', quote: 'อบต.ทุ่งสายลน' },
      ],
    },
  ],
});
