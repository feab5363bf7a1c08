import { definePlanRule } from './rule.ts';
import { inEveryText } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';

// ๐๘๑-๒๓๔-๕๖๗๘ | 0812345678 | ๑-๒๓๔๕-๖๗๘๙๐-๑๒-๓ (national identity number)
const MOBILE = '0[689][0-9]-?[0-9]{3}-?[0-9]{4}';
const NATIONAL_IDENTITY = '[1-8]-?[0-9]{4}-?[0-9]{5}-?[0-9]{2}-?[0-9]';
const PERSONAL = new RegExp(`(?<![0-9-])(?:${MOBILE}|${NATIONAL_IDENTITY})(?![0-9-])`, 'g');
const SHOWN = 4;

export const personalNumberShown = definePlanRule({
  id: 'PRIV-001',
  name: 'personal-number-shown',
  severity: 'warning',
  check: (context) =>
    inEveryText(
      context,
      ({ compact }) =>
        matchesOf(PERSONAL, compact.text).map(({ 0: { length }, index }) => {
          const quote = compact.quote(index, index + length);
          return { quote, facts: { beginning: quote.slice(0, SHOWN) } };
        }),
      PERSONAL,
    ),
  message: ({ beginning }) =>
    `โปรดตรวจ มีหมายเลขที่ดูเหมือนโทรศัพท์มือถือหรือเลขประจำตัวประชาชน (ขึ้นต้น ${beginning}) เอกสารนี้จะเผยแพร่ ให้ใช้หมายเลขกลางของหน่วยงานแทน`,
});
