import { definePlanRule } from './rule.ts';
import { whereCompact } from './text/where-written.ts';

// ทางสื่อต่างเป็นประจำ | โครงการต่างอย่างทั่วถึง
const WITHOUT_MARK =
  /(?:ช่องทาง|ไลน์|สื่อ|ด้าน|เรื่อง|รูปแบบ|กิจกรรม|ออนไลน์|ข้อมูล|งาน|โครงการ|ประเภท|ระบบ)ต่าง(?=อย่าง|เป็น|เพื่อ|และ|หรือ|ให้|ได้|ของ|ที่|เช่น|[\n,]|$)/g;

export const repetitionMarkMissing = definePlanRule({
  id: 'TEXT-011',
  name: 'repetition-mark-missing',
  severity: 'advice',
  check: (context) => whereCompact(context, WITHOUT_MARK, ({ quote }) => ({ quote, facts: { quote } })),
  message: ({ quote }) => `โปรดตรวจ "${quote}" น่าจะตกไม้ยมก ที่ถูกควรเป็น "${quote}ๆ"`,
});
