import { definePlanRule } from './rule.ts';
import { whereTyped } from './text/where-written.ts';

// <p> | </li> | <br/> | &nbsp; | #REF!
const MARKUP =
  /<\/?(?:p|br|ol|ul|li|div|span|b|i|u|td|tr|table|input|a|strong|em|h[1-6])(?:\s[^<>]{0,80})?\/?>|&(?:nbsp|amp|lt|gt|quot|#[0-9]{1,5});|#(?:REF|VALUE|NAME|DIV\/0|N\/A)[!?]?/gi;

export const markupLeft = definePlanRule({
  id: 'TEXT-006',
  name: 'markup-left',
  severity: 'warning',
  check: (context) => whereTyped(context, MARKUP, ({ quote }) => ({ quote, facts: { quote } })),
  message: ({ quote }) => `โปรดตรวจ มีรหัส "${quote}" ที่ติดมาจากการคัดลอกหรือสูตรเสีย ให้ลบออกแล้วพิมพ์ข้อความที่ต้องการ`,
});
