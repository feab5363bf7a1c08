import type { Measure } from '../plan/plan.ts';
import { toThaiDigits } from '../thai/digits.ts';

/** The check knows these words as a placeholder: no sample goes up for signature unseen. */
const MARK = '(ข้อความตัวอย่าง)';

/** Three measures that show how the columns are filled: a year round, a deadline, a date of action. */
export function sampleMeasures(fiscalYearBE: number | undefined): readonly Measure[] {
  const year = (text: string) => (fiscalYearBE === undefined ? '' : toThaiDigits(text));
  const ofYear = year(` พ.ศ. ${fiscalYearBE}`);
  const january = year(` ${fiscalYearBE}`);
  return [
    {
      no: '๑.',
      group: 'EIT',
      measure: `ปรับปรุงช่องทางรับฟังความคิดเห็นของประชาชน ${MARK}`,
      steps: '๑. สำรวจช่องทางที่มีอยู่\n๒. เพิ่มแบบสอบถามบนเว็บไซต์\n๓. สรุปความเห็นเสนอผู้บริหาร',
      responsible: 'สำนักปลัด',
      period: `ตลอดปีงบประมาณ${ofYear}`,
      monitoring: 'สำนักปลัดรายงานปลัด ไตรมาสละ ๑ ครั้ง',
    },
    {
      no: '๒.',
      group: 'OIT',
      measure: `เผยแพร่คู่มือการให้บริการให้อ่านง่าย ${MARK}`,
      steps: '๑. รวบรวมคู่มือของทุกส่วนราชการ\n๒. นำขึ้นเว็บไซต์ของหน่วยงาน',
      responsible: 'กองคลัง\nกองช่าง',
      period: `ภายในเดือนมกราคม${january}`,
      monitoring: `ปลัดตรวจหน้าเว็บไซต์ ภายในเดือนมกราคม${january}`,
    },
    {
      no: '๓.',
      group: 'IIT',
      measure: `ชี้แจงหลักเกณฑ์การใช้ทรัพย์สินของราชการ ${MARK}`,
      steps: '๑. จัดทำแผ่นสรุปหนึ่งหน้า\n๒. ชี้แจงในที่ประชุมประจำเดือน',
      responsible: 'สำนักปลัด',
      period: `ภายในเดือนธันวาคม${year(` ${Number(fiscalYearBE) - 1}`)}`,
      results: `ชี้แจงในที่ประชุมประจำเดือนแล้ว ${MARK}`,
    },
  ];
}
