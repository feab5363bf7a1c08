import type { Memo } from '../plan/plan.ts';
import { definePlanRule } from './rule.ts';
import { isReport } from './text/report-days.ts';

const PARTS: readonly {
  readonly field: string;
  readonly words: string;
  readonly isThere: (memo: Memo) => boolean;
}[] = [
  { field: 'memo.department', words: 'ส่วนราชการ', isThere: ({ department }) => department !== undefined },
  { field: 'memo.number', words: 'ที่ (เลขหนังสือ)', isThere: ({ number }) => number !== undefined },
  { field: 'memo.subject', words: 'เรื่อง', isThere: ({ subject }) => subject !== undefined },
  { field: 'memo.addressee', words: 'เรียน', isThere: ({ addressee }) => addressee !== undefined },
  { field: 'memo.sections', words: 'เนื้อหาบันทึก', isThere: ({ sections }) => sections.length > 0 },
  { field: 'memo.approvals', words: 'ผู้ลงนาม', isThere: ({ approvals }) => approvals.length > 0 },
];

export const memoPartMissing = definePlanRule({
  id: 'MEMO-002',
  name: 'memo-part-missing',
  severity: 'error',
  check({ plan }) {
    const { memo, documentDate } = plan;
    if (!memo || !isReport(plan)) return [];
    const missing = PARTS.filter(({ isThere }) => !isThere(memo)).map(({ field, words }) => ({
      field,
      facts: { words },
    }));
    const isUndated = documentDate === undefined && memo.dateText === undefined;
    return [...missing, ...(isUndated ? [{ field: 'documentDate', facts: { words: 'วันที่เอกสาร' } }] : [])];
  },
  message: ({ words }) => `บันทึกข้อความยังไม่มี "${words}" ให้กรอกก่อนเสนอลงนาม`,
});
