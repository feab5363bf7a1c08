import { definePlanRule } from './rule.ts';
import { PERSONAL_NUMBER } from './text/personal-numbers.ts';
import { whereCompact } from './text/where-written.ts';

const SHOWN = 4;

export const personalNumberShown = definePlanRule({
  id: 'PRIV-001',
  name: 'personal-number-shown',
  severity: 'warning',
  check: (context) =>
    whereCompact(context, PERSONAL_NUMBER, ({ quote }) => ({
      quote,
      facts: { beginning: quote.slice(0, SHOWN) },
    })),
  message: ({ beginning }) =>
    `โปรดตรวจ มีหมายเลขที่ดูเหมือนโทรศัพท์มือถือหรือเลขประจำตัวประชาชน (ขึ้นต้น ${beginning}) เอกสารนี้จะเผยแพร่ ให้ใช้หมายเลขกลางของหน่วยงานแทน`,
});
