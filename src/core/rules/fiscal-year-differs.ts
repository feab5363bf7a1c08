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
    const { fiscalYearBE, analysedFiscalYearBE } = plan;
    if (fiscalYearBE === undefined) return [];
    const headlines = documentPlaces(plan).filter(({ field }) => HEADLINES.has(field));
    const named = headlines.filter(({ compact }) =>
      yearsIn(compact).some(({ buddhistYear }) => buddhistYear === fiscalYearBE),
    );
    // a headline that names its own year may name the year that was analysed as well
    const complete = new Set(named.map(({ field }) => field));
    return inTexts(headlines, ({ field, compact }) =>
      yearsIn(compact)
        .filter(({ buddhistYear }) => buddhistYear !== fiscalYearBE)
        .filter(({ buddhistYear }) => !(complete.has(field) && buddhistYear === analysedFiscalYearBE))
        .map(({ quote }) => ({ quote, facts: { written: quote, plan: fiscalYearBE } })),
    );
  },
  message: ({ written, plan }) =>
    `โปรดตรวจ เขียนว่า "${written}" แต่แผนนี้เป็นของปีงบประมาณ ${plan} ให้แก้ข้อความหรือแก้ปีงบประมาณในแผ่น ตั้งค่า`,
});
