import { definePlanRule } from './rule.ts';
import { comparisonKey } from './text/text-view.ts';

// ผู้อำนวยการกองคลัง → กองคลัง · หัวหน้าสำนักปลัด → สำนักปลัด
const HEAD_OF_UNIT = /^(?:ผู้อำนวยการ|หัวหน้า)((?:กอง|สำนัก|หน่วย|ส่วน).+)$/;

export const reviewsOwnUnit = definePlanRule({
  id: 'NAME-007',
  name: 'reviews-own-unit',
  severity: 'advice',
  check({ plan, rows }) {
    return (plan.memo?.approvals ?? []).flatMap(({ role, acting, position = '', name }) => {
      const unit = HEAD_OF_UNIT.exec(comparisonKey(position))?.[1];
      if (role !== 'opinion' || acting === undefined || unit === undefined) return [];
      const own = rows.filter((row) => row.cell('responsible').key.includes(unit));
      if (own.length === 0) return [];
      return [
        {
          field: 'memo.approvals',
          quote: acting,
          facts: { signer: name ?? position, unit, measures: own.length },
        },
      ];
    });
  },
  message: ({ signer, unit, measures }) =>
    `${signer} ให้ความเห็นในฐานะผู้แทน แต่เป็นหัวหน้าของ${unit}ซึ่งรับผิดชอบมาตรการ ${measures} ข้อ โปรดพิจารณาว่าควรให้ผู้อื่นตรวจมาตรการเหล่านี้หรือไม่`,
});
