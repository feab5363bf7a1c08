import type { Plan } from '../../src/core/plan/plan.ts';
import { readPlanJson } from '../../src/core/plan/read-plan-json.ts';
import { toThaiDigits } from '../../src/core/thai/digits.ts';

/**
 * A plan of so many measures with six filled cells each, no two measures alike. What is remembered about the texts of
 * one edition is of no use to another.
 */
export function samplePlan(measures: number, edition = 0): Plan {
  const written = {
    organisation: { name: 'องค์การบริหารส่วนตำบลบึงทดลอง', kindAbbr: 'อบต.', place: 'บึงทดลอง' },
    fiscalYearBE: 2569,
    analysedFiscalYearBE: 2568,
    round: 12,
    report: {
      title: 'รายงานผลการดำเนินการ',
      columns: ['มาตรการ', 'วิธีดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'การกำกับติดตาม', 'ผลการดำเนินการ', 'ผลลัพธ์'],
    },
    measures: Array.from({ length: measures }, (_, row) => ({ row, index: row + edition * 20_011 })).map(
      ({ row, index }) => ({
        no: `${row + 1}.`,
        measure: `มาตรการเรื่องที่ ${index * 7919} ว่าด้วยการเปิดเผยข้อมูลเฉพาะด้านที่ ${index}`,
        steps: `๑. ประชุมผู้เกี่ยวข้องเรื่องที่ ${index}\n๒. จัดทำเอกสารชุดที่ ${index * 31}\n๓. เผยแพร่บนเว็บไซต์และรายงานผู้บริหาร`,
        responsible: `สำนักปลัด งานที่ ${index % 17}`,
        period: 'ตุลาคม ๒๕๖๘ - กันยายน ๒๕๖๙',
        monitoring: `๑. รายงานผลภายในเดือนเมษายน ๒๕๖๙\n๒. ติดตามอย่างน้อยไตรมาสละ ๑ ครั้ง เรื่องที่ ${index}`,
        results: `๑. ประชุมเมื่อวันที่ ๕ มกราคม ๒๕๖๙ มีผู้เข้าร่วม ${index % 90} คน\n๒. เผยแพร่เรื่องที่ ${index} เมื่อวันที่ ๙ มีนาคม ๒๕๖๙`,
        outcome: `ประชาชนในพื้นที่ที่ ${index} เข้าถึงข้อมูลได้สะดวกขึ้น`,
      }),
    ),
  };
  // As it comes from a file: texts that were never pieces, in one script of digits.
  const outcome = readPlanJson(
    JSON.parse(JSON.stringify(written), (key, value: unknown) =>
      typeof value === 'string' && key !== 'columns' ? toThaiDigits(value) : value,
    ),
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.plan;
}
