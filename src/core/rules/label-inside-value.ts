import { definePlanRule } from './rule.ts';
import { shorten } from './text/shorten.ts';

export const labelInsideValue = definePlanRule({
  id: 'MEMO-010',
  name: 'label-inside-value',
  severity: 'advice',
  check({ plan: { memo } }) {
    const labelled: readonly (readonly [string, string, string | undefined])[] = [
      ['memo.department', 'ส่วนราชการ', memo?.department],
      ['memo.number', 'ที่', memo?.number],
      ['memo.dateText', 'วันที่', memo?.dateText],
      ['memo.subject', 'เรื่อง', memo?.subject],
      ['memo.addressee', 'เรียน', memo?.addressee],
      ...(memo?.approvals ?? []).flatMap(({ name, position }) => [
        ['memo.approvals', 'ลงชื่อ', name] as const,
        ['memo.approvals', 'ตำแหน่ง', position] as const,
      ]),
    ];
    return labelled.flatMap(([field, label, value]) =>
      value !== undefined && new RegExp(`^\\s*${label}(?:\\s|:)`).test(value)
        ? [{ field, quote: value, facts: { label, value } }]
        : [],
    );
  },
  message: ({ label, value }) =>
    `"${shorten(value)}" ขึ้นต้นด้วยคำว่า "${label}" ซึ่งเป็นชื่อช่อง ไม่ต้องพิมพ์ในข้อความ ให้ลบคำนี้ออก`,
});
