import { definePlanRule } from './rule.ts';
import { documentTexts } from './text/places.ts';
import { tagsIn, tagValue } from './text/tag-values.ts';

export const tagWithoutValue = definePlanRule({
  id: 'TEXT-012',
  name: 'tag-without-value',
  severity: 'warning',
  check({ plan, asOf }) {
    const told = new Set<string>();
    return documentTexts(plan).flatMap(([field, text = '']) =>
      tagsIn(text).flatMap((tag) => {
        if (told.has(tag) || tagValue(tag, { plan, asOf }) !== undefined) return [];
        told.add(tag);
        return [{ field, quote: tag, facts: { tag } }];
      }),
    );
  },
  message: ({ tag }) => `ข้อความมีป้าย "${tag}" แต่ยังไม่มีค่า เอกสารจะพิมพ์เป็นเส้นจุด ให้กรอกรายการนั้นในแผ่น ตั้งค่า`,
});
