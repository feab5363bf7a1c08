import { definePlanRule } from './rule.ts';
import { isReport } from './text/report-days.ts';

export const approvalChainIncomplete = definePlanRule({
  id: 'MEMO-003',
  name: 'approval-chain-incomplete',
  severity: 'warning',
  check({ plan }) {
    const approvals = plan.memo?.approvals ?? [];
    if (approvals.length === 0 || !isReport(plan)) return [];
    const roles = new Set(approvals.map(({ role }) => role));
    const field = 'memo.approvals';
    return [
      ...(roles.has('proposer') ? [] : [{ field, facts: { missing: 'ผู้เสนอ' } }]),
      ...(roles.has('decision') ? [] : [{ field, facts: { missing: 'ผู้สั่งการ' } }]),
      ...approvals.flatMap(({ name, position }, index) => [
        ...(name === undefined ? [{ field, facts: { missing: `ชื่อของผู้ลงนามลำดับที่ ${index + 1}` } }] : []),
        ...(position === undefined
          ? [{ field, facts: { missing: `ตำแหน่งของผู้ลงนามลำดับที่ ${index + 1}` } }]
          : []),
      ]),
    ];
  },
  message: ({ missing }) => `แผ่น ผู้ลงนาม ยังไม่มี${missing} ให้กรอกให้ครบทุกขั้นก่อนเสนอ`,
});
