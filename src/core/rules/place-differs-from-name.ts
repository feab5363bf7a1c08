import { definePlanRule } from './rule.ts';
import { comparisonKey } from './text/text-view.ts';

export const placeDiffersFromName = definePlanRule({
  id: 'NAME-009',
  name: 'place-differs-from-name',
  severity: 'error',
  check({ plan: { organisation } }) {
    const { name, place } = organisation;
    if (name === undefined || place === undefined) return [];
    if (comparisonKey(name).includes(comparisonKey(place))) return [];
    return [{ field: 'organisation.place', quote: place, facts: { name, place } }];
  },
  message: ({ name, place }) =>
    `รายการ "ชื่อเฉพาะ" ในแผ่น ตั้งค่า คือ "${place}" แต่ "ชื่อหน่วยงาน" คือ "${name}" ให้แก้ให้เป็นหน่วยงานเดียวกัน ข้ออื่นเรื่องชื่อจึงจะตรวจได้ถูก`,
});
