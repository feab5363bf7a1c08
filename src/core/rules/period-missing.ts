import { definePlanRule } from './rule.ts';
import { isDuty } from './text/duty-fields.ts';

/** From so many measures on, a column that nobody filled is told once. */
const SHARED_BY = 3;

export const periodMissing = definePlanRule({
  id: 'REQ-002',
  name: 'period-missing',
  severity: 'warning',
  check({ rows }) {
    const without = rows.filter(
      ({ measure, schedule }) =>
        measure.period === undefined && !schedule.obligations.some(({ field }) => isDuty(field)),
    );
    const isUnused = rows.every(({ measure }) => measure.period === undefined);
    if (isUnused && without.length >= SHARED_BY)
      return [{ field: 'period', facts: { measures: without.length } }];
    return without.map(({ number }) => ({ row: number, field: 'period', facts: { measures: 1 } }));
  },
  message: ({ measures }) =>
    measures === 1
      ? 'ยังไม่มีระยะเวลาหรือกำหนดแล้วเสร็จ ให้กรอกช่อง "ระยะเวลาดำเนินการ" เช่น ตลอดปีงบประมาณ หรือ ภายในเดือนมีนาคม'
      : `${measures} มาตรการยังไม่มีระยะเวลาหรือกำหนดแล้วเสร็จ ให้กรอกช่อง "ระยะเวลาดำเนินการ" เพื่อให้ติดตามได้ว่างานใดถึงกำหนด`,
});
