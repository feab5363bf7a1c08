import { definePlanRule } from './rule.ts';
import { comparisonKey } from './text/text-view.ts';

export const signerTwice = definePlanRule({
  id: 'NAME-006',
  name: 'signer-twice',
  severity: 'warning',
  check({ plan }) {
    const seen = new Set<string>();
    return (plan.memo?.approvals ?? []).flatMap(({ name }) => {
      const key = comparisonKey(name ?? '');
      const isSecond = key !== '' && seen.has(key);
      seen.add(key);
      return isSecond && name !== undefined
        ? [{ field: 'memo.approvals', quote: name, facts: { name } }]
        : [];
    });
  },
  message: ({ name }) => `"${name}" ลงนามมากกว่าหนึ่งขั้น ผู้เสนอกับผู้ให้ความเห็นควรเป็นคนละคน โปรดตรวจรายชื่อในแผ่น ผู้ลงนาม`,
});
