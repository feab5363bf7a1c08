import { definePlanRule } from './rule.ts';

export const periodMissing = definePlanRule({
  id: 'REQ-002',
  name: 'period-missing',
  severity: 'warning',
  check({ rows }) {
    const without = rows.filter(
      ({ measure, schedule }) =>
        measure.period === undefined &&
        measure.dueOverride === undefined &&
        schedule.obligations.length === 0,
    );
    if (without.length === rows.length && rows.length > 1) {
      return [{ field: 'period', facts: { measures: rows.length } }];
    }
    return without.map(({ number }) => ({ row: number, field: 'period', facts: { measures: 1 } }));
  },
  message: ({ measures }) =>
    measures === 1
      ? 'ยังไม่มีระยะเวลาหรือกำหนดแล้วเสร็จ ให้กรอกช่อง "ระยะเวลาดำเนินการ" เช่น ตลอดปีงบประมาณ หรือ ภายในเดือนมีนาคม'
      : `ทั้ง ${measures} มาตรการยังไม่มีระยะเวลาหรือกำหนดแล้วเสร็จ ให้กรอกช่อง "ระยะเวลาดำเนินการ" เพื่อให้ติดตามได้ว่างานใดถึงกำหนด`,
});
