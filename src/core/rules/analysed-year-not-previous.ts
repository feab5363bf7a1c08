import { definePlanRule } from './rule.ts';

export const analysedYearNotPrevious = definePlanRule({
  id: 'YEAR-001',
  name: 'analysed-year-not-previous',
  severity: 'warning',
  check({ plan: { fiscalYearBE, analysedFiscalYearBE } }) {
    if (fiscalYearBE === undefined || analysedFiscalYearBE === undefined) return [];
    if (analysedFiscalYearBE === fiscalYearBE - 1) return [];
    return [
      {
        field: 'analysedFiscalYearBE',
        quote: String(analysedFiscalYearBE),
        facts: { analysed: analysedFiscalYearBE, plan: fiscalYearBE, previous: fiscalYearBE - 1 },
      },
    ];
  },
  message: ({ analysed, plan, previous }) =>
    `แผนปีงบประมาณ ${plan} ระบุว่าวิเคราะห์ผล ITA ปี ${analysed} ปกติมาตรการมาจากผลของปีก่อนหน้า (${previous}) โปรดตรวจปีในแผ่น ตั้งค่า และในข้อความ`,
});
