import { definePlanRule } from './rule.ts';
import { whereCompact } from './text/where-written.ts';

// รักษาการแทนปลัด… blends รักษาราชการแทน and รักษาการในตำแหน่ง
const BLEND = /รักษาการแทน/g;

export const actingTitleWording = definePlanRule({
  id: 'NAME-005',
  name: 'acting-title-wording',
  severity: 'advice',
  check: (context) => whereCompact(context, BLEND, ({ quote }) => ({ quote, facts: { quote } })),
  message: ({ quote }) =>
    `โปรดตรวจ "${quote}" ตามระเบียบใช้ "รักษาราชการแทน" (ผู้ดำรงตำแหน่งไม่อยู่) "รักษาการในตำแหน่ง" (ตำแหน่งว่าง) หรือ "ปฏิบัติราชการแทน" (ได้รับมอบอำนาจ)`,
});
