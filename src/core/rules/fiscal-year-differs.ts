import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { documentPlaces } from './text/places.ts';
import { yearsIn } from './text/years-in-text.ts';

/** Where only the year of the report itself belongs. */
const HEADLINES: ReadonlySet<string> = new Set(['memo.subject', 'report.title', 'report.coverLines']);

export const fiscalYearDiffers = definePlanRule({
  id: 'YEAR-002',
  name: 'fiscal-year-differs',
  severity: 'error',
  check({ plan }) {
    const { fiscalYearBE } = plan;
    if (fiscalYearBE === undefined) return [];
    return inTexts(
      documentPlaces(plan).filter(({ field }) => HEADLINES.has(field)),
      ({ compact }) =>
        yearsIn(compact)
          .filter(({ buddhistYear }) => buddhistYear !== fiscalYearBE)
          .map(({ quote }) => ({ quote, facts: { written: quote, plan: fiscalYearBE } })),
    );
  },
  message: ({ written, plan }) =>
    `โปรดตรวจ เขียนว่า "${written}" แต่แผนนี้เป็นของปีงบประมาณ ${plan} ให้แก้ข้อความหรือแก้ปีงบประมาณในแผ่น ตั้งค่า`,
});
