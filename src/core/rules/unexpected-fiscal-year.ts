import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { placesOf } from './text/places.ts';
import { fiscalYearsIn } from './text/years-in-text.ts';

/** The title's year has a rule of its own. */
const HEADLINES: ReadonlySet<string> = new Set(['memo.subject', 'report.title', 'report.coverLines']);

export const unexpectedFiscalYear = definePlanRule({
  id: 'YEAR-003',
  name: 'unexpected-fiscal-year',
  severity: 'warning',
  check(context) {
    const { fiscalYearBE, analysedFiscalYearBE } = context.plan;
    if (fiscalYearBE === undefined) return [];
    const expected = new Set([fiscalYearBE - 1, fiscalYearBE, fiscalYearBE + 1, analysedFiscalYearBE]);
    return inTexts(placesOf(context), ({ field, compact }) =>
      HEADLINES.has(field)
        ? []
        : fiscalYearsIn(compact)
            .filter(({ buddhistYear }) => !expected.has(buddhistYear))
            .map(({ quote }) => ({ quote, facts: { written: quote, plan: fiscalYearBE } })),
    );
  },
  message: ({ written, plan }) =>
    `โปรดตรวจ "${written}" ห่างจากปีงบประมาณของแผน (${plan}) หากติดมาจากเอกสารปีก่อนให้แก้ปี`,
});
