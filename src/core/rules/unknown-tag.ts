import { unknownTags } from '../documents/fill-tags.ts';
import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { documentPlaces } from './text/places.ts';

export const unknownTag = definePlanRule({
  id: 'TEXT-010',
  name: 'unknown-tag',
  severity: 'error',
  check: ({ plan }) =>
    inTexts(documentPlaces(plan), ({ typed }) =>
      unknownTags(typed).map((tag) => ({ quote: tag, facts: { tag } })),
    ),
  message: ({ tag }) =>
    `โปรดตรวจ "${tag}" ไม่ใช่ป้ายข้อความที่ระบบรู้จัก จะพิมพ์ออกมาทั้งอย่างนี้ ให้แก้ชื่อในวงเล็บปีกกาให้ถูก หรือพิมพ์ข้อความจริงแทน`,
});
