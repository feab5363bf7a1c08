import { definePlanRule } from './rule.ts';
import { inEveryText } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';

// รักษาการแทนปลัด… blends รักษาราชการแทน and รักษาการในตำแหน่ง
const BLEND = /รักษาการแทน/g;

export const actingTitleWording = definePlanRule({
  id: 'NAME-005',
  name: 'acting-title-wording',
  severity: 'advice',
  check: (context) =>
    inEveryText(
      context,
      ({ compact }) =>
        matchesOf(BLEND, compact.text).map(({ 0: { length }, index }) => {
          const quote = compact.quote(index, index + length);
          return { quote, facts: { quote } };
        }),
      BLEND,
    ),
  message: ({ quote }) =>
    `โปรดตรวจ "${quote}" ตามระเบียบใช้ "รักษาราชการแทน" (ผู้ดำรงตำแหน่งไม่อยู่) "รักษาการในตำแหน่ง" (ตำแหน่งว่าง) หรือ "ปฏิบัติราชการแทน" (ได้รับมอบอำนาจ)`,
});
