import { definePlanRule } from './rule.ts';
import { inEveryText } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { PERSONAL_NUMBER } from './text/personal-numbers.ts';

const SHOWN = 4;

export const personalNumberShown = definePlanRule({
  id: 'PRIV-001',
  name: 'personal-number-shown',
  severity: 'warning',
  check: (context) =>
    inEveryText(
      context,
      ({ compact }) =>
        matchesOf(PERSONAL_NUMBER, compact.text).map(({ 0: { length }, index }) => {
          const quote = compact.quote(index, index + length);
          return { quote, facts: { beginning: quote.slice(0, SHOWN) } };
        }),
      PERSONAL_NUMBER,
    ),
  message: ({ beginning }) =>
    `โปรดตรวจ มีหมายเลขที่ดูเหมือนโทรศัพท์มือถือหรือเลขประจำตัวประชาชน (ขึ้นต้น ${beginning}) เอกสารนี้จะเผยแพร่ ให้ใช้หมายเลขกลางของหน่วยงานแทน`,
});
