import { definePlanRule } from './rule.ts';
import { whereCompact } from './text/where-written.ts';

// ๒๕๖๖ภายใน — but not ๒๕๖๖นั้น, which many write
const GLUED =
  /(?<![0-9])2[45][0-9]{2}(?:ภายใน|ประกอบ|เพื่อ|เรื่อง|ระหว่าง|ตั้งแต่|ดำเนินการ|รายงาน|โดย|และ|ให้|ได้|จาก|ตาม|ของ|เมื่อ)/g;

export const spaceMissingAfterYear = definePlanRule({
  id: 'TEXT-007',
  name: 'space-missing-after-year',
  severity: 'advice',
  check: (context) =>
    whereCompact(context, GLUED, ({ quote }) =>
      /^[0-9๐-๙]+\s/.test(quote) ? undefined : { quote, facts: { quote } },
    ),
  message: ({ quote }) => `โปรดตรวจ "${quote}" ควรเว้นวรรคหลังปี พ.ศ. เพื่อให้อ่านง่ายและไม่อ่านวันกำหนดผิด`,
});
