import { definePlanRule } from './rule.ts';

export const scoreOfOtherYear = definePlanRule({
  id: 'SCORE-005',
  name: 'score-of-other-year',
  severity: 'warning',
  check({ plan: { scores, analysedFiscalYearBE } }) {
    const year = scores?.yearBE;
    if (year === undefined || analysedFiscalYearBE === undefined || year === analysedFiscalYearBE) return [];
    return [{ field: 'scores.yearBE', quote: String(year), facts: { year, analysed: analysedFiscalYearBE } }];
  },
  message: ({ year, analysed }) =>
    `คะแนนที่กรอกเป็นของปี ${year} แต่แผนวิเคราะห์ผลของปี ${analysed} โปรดตรวจปีของคะแนน`,
});
