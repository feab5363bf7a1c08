import { PROVINCES } from '../reference/provinces.ts';
import { definePlanRule } from './rule.ts';
import { anyOf } from './text/any-of.ts';
import { inTexts } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { documentPlaces } from './text/places.ts';
import { comparisonKey } from './text/text-view.ts';

const NAMED = new RegExp(`(?<!ส่วน)จังหวัด(${anyOf(PROVINCES.map(({ name }) => comparisonKey(name)))})`, 'g');

/** The letterhead and the cover say where the office is; elsewhere another province may be meant. */
const FIELDS: ReadonlySet<string> = new Set([
  'memo.department',
  'memo.subject',
  'report.coverLines',
  'report.title',
]);

export const otherProvince = definePlanRule({
  id: 'NAME-004',
  name: 'other-province',
  severity: 'error',
  check({ plan }) {
    const { province } = plan.organisation;
    if (province === undefined) return [];
    const own = comparisonKey(province).replace(/^จังหวัด/, '');
    return inTexts(
      documentPlaces(plan).filter(({ field }) => FIELDS.has(field)),
      ({ compact }) =>
        matchesOf(NAMED, compact.text).flatMap(({ 0: { length }, 1: named, index }) => {
          const quote = compact.quote(index, index + length);
          return named === own ? [] : [{ quote, facts: { written: quote, own: province } }];
        }),
    );
  },
  message: ({ written, own }) =>
    `โปรดตรวจ เขียนว่า "${written}" แต่หน่วยงานอยู่จังหวัด${own} ให้แก้ข้อความหรือแก้รายการ จังหวัด ในแผ่น ตั้งค่า`,
});
