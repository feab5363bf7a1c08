import type { Plan } from '../../src/core/plan/plan.ts';
import { readPlanJson } from '../../src/core/plan/read-plan-json.ts';
import { PROVINCES } from '../../src/core/reference/provinces.ts';

const PERIODS = [
  'ภายในเดือนเมษายน ๒๕๖๙',
  'ต.ค.๖๘ - ก.ย.๖๙',
  'ไตรมาสละ ๑ ครั้ง',
  'ภายในวันที่ ๓๑ พฤษภาคม ๒๕๖๙',
  'เร็ว ๆ นี้',
  'ภายในเดือน มิ.ค. ๖๙',
];
const RESULTS = ['ดำเนินการเมื่อวันที่ ๕ มกราคม ๒๕๖๙', undefined, 'ดำเนินการเมื่อวันที่ ๙ พฤษภาคม ๒๕๖๙', undefined];
const GROUPS = ['แบบวัด IIT', 'แบบวัด EIT', 'แบบวัด OIT', 'อื่น ๆ'];
/** Texts that a careless writer or reader of CSV stumbles over. */
const AWKWARD = ['เผยแพร่ "ประกาศ", แล้วรายงาน', '=1+1 ขั้น', 'ข้อ ๑\nข้อ ๒', '-'];
const PROVINCES_USED = 4;

/** Plans of so many invented offices in a few provinces, each of 5 to 14 measures that stand differently. */
export function sampleOffices(count: number): readonly Plan[] {
  return Array.from({ length: count }, (_, office) => {
    const outcome = readPlanJson({
      organisation: {
        name: `องค์การบริหารส่วนตำบลทดลองที่ ${office + 1}`,
        kind: 'องค์การบริหารส่วนตำบล',
        place: `ทดลองที่ ${office + 1}`,
        district: `อำเภอสมมติ ${office % 40}`,
        province: PROVINCES[office % PROVINCES_USED]?.name,
      },
      fiscalYearBE: 2569,
      round: 12,
      report: { columns: ['มาตรการ'] },
      measures: Array.from({ length: 5 + (office % 10) }, (_, row) => ({
        no: `${row + 1}.`,
        group: GROUPS[(office + row) % GROUPS.length],
        measure: `${AWKWARD[row % AWKWARD.length]} ${office}`,
        steps: 'จัดทำและเผยแพร่',
        responsible: 'สำนักปลัด',
        period: PERIODS[(office * 7 + row) % PERIODS.length],
        results: RESULTS[row % RESULTS.length],
        review: row % 3 === 0 ? 'เห็นชอบ' : 'รอตรวจ',
      })),
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
    return outcome.plan;
  });
}
