import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { documentPlaces } from './text/places.ts';
import { fiscalYearsIn } from './text/years-in-text.ts';

// ประจำปี ๒๕๖๖ | ประจำปี พ.ศ. ๒๕๖๖
const PLAIN_YEAR = /ประจำปี(?:พ\.?ศ\.?)?(2[45][0-9]{2})(?![0-9])/g;
/** Captions of evidence and headings name years of their own. */
const FIELDS = /^(?:memo|report)\.(?!columns)/;

export const fiscalYearWording = definePlanRule({
  id: 'YEAR-005',
  name: 'fiscal-year-wording',
  severity: 'advice',
  check({ plan }) {
    const places = documentPlaces(plan).filter(({ field }) => FIELDS.test(field));
    const saysFiscalYear = places.some(({ compact }) => fiscalYearsIn(compact).length > 0);
    if (!saysFiscalYear) return [];
    return inTexts(places, ({ compact }) =>
      matchesOf(PLAIN_YEAR, compact.text)
        .filter(({ 1: year }) => Number(year) === plan.fiscalYearBE)
        .map(({ 0: { length }, 1: year = '', index }) => {
          const quote = compact.quote(index, index + length);
          return { quote, facts: { written: quote, year } };
        }),
    );
  },
  message: ({ written, year }) =>
    `โปรดตรวจ เขียน "${written}" แต่ที่อื่นเขียน "ประจำปีงบประมาณ" ให้ใช้ "ประจำปีงบประมาณ พ.ศ. ${year}" ให้เหมือนกันทั้งฉบับ`,
});
