import { textOf } from '../plan/written.ts';
import { definePlanRule, type RowAsRead } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { documentPlaces } from './text/places.ts';

// มาตรการ ๘ ข้อ | มาตรการจำนวน ๑๕ มาตรการ | มาตรการทั้ง ๔ ข้อ | รวม ๑๕ ข้อ
const COUNT =
  /(?:มาตรการ|รวม)(?:ไว้)?(?:จำนวน|ทั้งหมด|ทั้งสิ้น|ทั้ง|รวม)?([1-9][0-9]{0,2})(?:ข้อ(?!เสนอ|คิด|มูล|ร้อง)|มาตรการ)/g;
const FIELDS = /^(?:memo\.(?:sections|subject|closing)|report\.(?:title|introduction|closing))$/;

export const measureCountDiffers = definePlanRule({
  id: 'NUM-006',
  name: 'measure-count-differs',
  severity: 'warning',
  check({ plan, rows }) {
    const right = new Set([rows.length, ...sizesOfGroups(rows)]);
    return inTexts(
      documentPlaces(plan).filter(({ field }) => FIELDS.test(field)),
      ({ compact }) =>
        matchesOf(COUNT, compact.text)
          .filter(({ 1: count }) => !right.has(Number(count)))
          .map(({ 0: { length }, index }) => {
            const quote = compact.quote(index, index + length);
            return { quote, facts: { written: quote, measures: rows.length } };
          }),
    );
  },
  message: ({ written, measures }) => `โปรดตรวจ ข้อความเขียนว่า "${written}" แต่ในตารางมี ${measures} มาตรการ`,
});

/** A paragraph may speak of one group. */
function sizesOfGroups(rows: readonly RowAsRead[]): Iterable<number> {
  const sizes = new Map<string, number>();
  for (const { measure } of rows) {
    const group = textOf(measure.group);
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return sizes.values();
}
