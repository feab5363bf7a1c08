import { definePlanRule } from './rule.ts';
import { inEveryText } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';

// ๒๕๖๖ภายใน — but not ๒๕๖๖นั้น, which many write
const GLUED =
  /(?<![0-9])2[45][0-9]{2}(?:ภายใน|ประกอบ|เพื่อ|เรื่อง|ระหว่าง|ตั้งแต่|ดำเนินการ|รายงาน|โดย|และ|ให้|ได้|จาก|ตาม|ของ|เมื่อ)/g;

export const spaceMissingAfterYear = definePlanRule({
  id: 'TEXT-007',
  name: 'space-missing-after-year',
  severity: 'advice',
  check: (context) =>
    inEveryText(
      context,
      ({ compact }) =>
        matchesOf(GLUED, compact.text).flatMap(({ 0: { length }, index }) => {
          const quote = compact.quote(index, index + length);
          return /^[0-9๐-๙]+\s/.test(quote) ? [] : [{ quote, facts: { quote } }];
        }),
      GLUED,
    ),
  message: ({ quote }) => `โปรดตรวจ "${quote}" ควรเว้นวรรคหลังปี พ.ศ. เพื่อให้อ่านง่ายและไม่อ่านวันกำหนดผิด`,
});
