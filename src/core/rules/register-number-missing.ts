import { definePlanRule } from './rule.ts';
import { readDocumentNumber } from './text/document-number.ts';

export const registerNumberMissing = definePlanRule({
  id: 'MEMO-005',
  name: 'register-number-missing',
  severity: 'advice',
  check({ plan }) {
    const number = plan.memo?.number;
    const read = number === undefined ? undefined : readDocumentNumber(number);
    if (number === undefined || !read || /[0-9]/.test(read.register)) return [];
    return [{ field: 'memo.number', quote: number, facts: { number: number.trim() } }];
  },
  message: ({ number }) => `เลขที่หนังสือ "${number}" ยังไม่มีเลขทะเบียน ให้ธุรการออกเลขก่อนเสนอลงนามหรือเผยแพร่`,
});
