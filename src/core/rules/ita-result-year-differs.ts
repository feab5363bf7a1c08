import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { documentPlaces } from './text/places.ts';
import { fiscalYearsIn } from './text/years-in-text.ts';

// วิเคราะห์ผลการประเมิน ITA … ปีงบประมาณ พ.ศ. ๒๕๖๕ — the year whose result was analysed
const RESULT_OF_ITA = /(?:วิเคราะห์ผล|วิเคราะห์คะแนน|ผลการประเมิน|ผลคะแนน|คะแนนITA)[^0-9\n]*$/;
const PLAN_OF_YEAR = /มาตรการ[^0-9\n]*$/;

export const itaResultYearDiffers = definePlanRule({
  id: 'YEAR-004',
  name: 'ita-result-year-differs',
  severity: 'warning',
  check({ plan }) {
    const { analysedFiscalYearBE } = plan;
    if (analysedFiscalYearBE === undefined) return [];
    return inTexts(documentPlaces(plan), ({ compact }) =>
      fiscalYearsIn(compact)
        .filter(({ before }) => RESULT_OF_ITA.test(before) && !PLAN_OF_YEAR.test(before))
        .filter(({ buddhistYear }) => buddhistYear !== analysedFiscalYearBE)
        .map(({ quote }) => ({ quote, facts: { written: quote, analysed: analysedFiscalYearBE } })),
    );
  },
  message: ({ written, analysed }) =>
    `โปรดตรวจ ข้อความกล่าวถึงผลการประเมินของ "${written}" แต่แผ่น ตั้งค่า ระบุว่าวิเคราะห์ผลปี ${analysed} ให้แก้ให้ตรงกัน`,
});
