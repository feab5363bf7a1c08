import { definePlanRule } from './rule.ts';
import { whereCompact } from './text/where-written.ts';

// ตามมาตรฐานส่งเสริมคุณธรรม | มาตรฐานการส่งเสริมคุณธรรมและความโปร่งใส
const STANDARD = /มาตรฐาน(?:การ|เพื่อ|ในการ)?ส่งเสริมคุณธรรม/g;

export const standardForMeasure = definePlanRule({
  id: 'TEXT-004',
  name: 'standard-for-measure',
  severity: 'warning',
  check: (context) => whereCompact(context, STANDARD, ({ quote }) => ({ quote, facts: { quote } })),
  message: ({ quote }) => `โปรดตรวจ "${quote}" เรื่องนี้คือ "มาตรการ" ส่งเสริมคุณธรรม ไม่ใช่ "มาตรฐาน"`,
});
