import { definePlanRule } from './rule.ts';
import { inEveryText } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';

// ตามมาตรฐานส่งเสริมคุณธรรม | มาตรฐานการส่งเสริมคุณธรรมและความโปร่งใส
const STANDARD = /มาตรฐาน(?=(?:การ|เพื่อ|ในการ)?ส่งเสริมคุณธรรม)/g;

export const standardForMeasure = definePlanRule({
  id: 'TEXT-004',
  name: 'standard-for-measure',
  severity: 'warning',
  check: (context) =>
    inEveryText(
      context,
      ({ compact }) =>
        matchesOf(STANDARD, compact.text).map(({ 0: { length }, index }) => {
          const quote = compact.quote(index, index + length + 'ส่งเสริมคุณธรรม'.length);
          return { quote, facts: { quote } };
        }),
      STANDARD,
    ),
  message: ({ quote }) => `โปรดตรวจ "${quote}" เรื่องนี้คือ "มาตรการ" ส่งเสริมคุณธรรม ไม่ใช่ "มาตรฐาน"`,
});
