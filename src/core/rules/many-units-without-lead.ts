import { defineRule } from './rule.ts';
import { shorten } from './text/shorten.ts';

/** So many units rarely move without one that leads. */
const MANY = 5;
const LEAD = /หลัก|เจ้าภาพ|ประสานงาน|เลขานุการ/;

export const manyUnitsWithoutLead = defineRule({
  id: 'RESP-002',
  name: 'many-units-without-lead',
  severity: 'advice',
  check(row) {
    const { typed: written, items } = row.cell('responsible');
    const listed = items.filter(({ text }) => text !== '');
    const units =
      listed.length > 1 ? listed.length : written.split(/[\n,]+/).filter((line) => line.trim() !== '').length;
    if (units < MANY || LEAD.test(written) || row.measure.sharedWithAbove?.includes('responsible')) return [];
    return [{ field: 'responsible', quote: written, facts: { written: shorten(written, 40), units } }];
  },
  message: ({ written, units }) =>
    `มีผู้รับผิดชอบ ${units} หน่วย (${written}) โดยไม่บอกว่าหน่วยใดเป็นหลัก ให้เติมคำว่า "(หลัก)" หลังหน่วยที่ต้องรวบรวมผล`,
});
