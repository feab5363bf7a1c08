import { PROVINCES } from '../reference/provinces.ts';
import { normalise } from '../thai/normalise.ts';
import { definePlanRule } from './rule.ts';
import { readDocumentNumber } from './text/document-number.ts';
import { comparisonKey } from './text/text-view.ts';

// ลพ ๗๙๖๐๑/๑๒๓ — two letters, a space, the office, a slash, the register number
const USUAL = /^[ก-ฮ]{2} ?[0-9]{3,6}(?:\.[0-9]+)*\/(?:-|[0-9]*)$/;

export const documentNumberForm = definePlanRule({
  id: 'MEMO-004',
  name: 'document-number-form',
  severity: 'advice',
  check({ plan }) {
    const number = plan.memo?.number;
    if (number === undefined) return [];
    const read = readDocumentNumber(number);
    const own = codeOf(plan.organisation.province);
    const isOtherCode = read !== undefined && own !== undefined && read.letters !== own;
    const isUsual = USUAL.test(normalise(number).text.trim());
    if (isUsual && !isOtherCode) return [];
    const facts = { number: number.trim(), ...(isOtherCode ? { letters: read.letters, own } : {}) };
    return [{ field: 'memo.number', quote: number, facts }];
  },
  message: ({ number, letters, own }) =>
    letters === undefined
      ? `เลขที่หนังสือ "${number}" ไม่อยู่ในรูปแบบปกติ คือ อักษรย่อสองตัว เว้นวรรค เลขหน่วยงาน ทับ เลขทะเบียน โดยไม่มีจุดหรือวรรคเกิน`
      : `เลขที่หนังสือ "${number}" ขึ้นต้นด้วย "${letters}" แต่อักษรย่อของจังหวัดคือ "${own}" โปรดตรวจ`,
});

function codeOf(province: string | undefined): string | undefined {
  const key = comparisonKey(province ?? '').replace(/^จังหวัด/, '');
  return PROVINCES.find(({ name }) => comparisonKey(name) === key)?.code;
}
