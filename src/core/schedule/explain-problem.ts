import type { CellProblem } from './obligation.ts';

/** What could not be read, and what to do about it. */
export function explainProblem({ code, quote, suggestion }: CellProblem): string {
  const ask = suggestion === undefined ? '' : ` หมายถึง “${suggestion}” หรือไม่`;
  return `อ่าน “${quote}” ไม่ได้: ${CAUSES[code]}${ask}`;
}

const CAUSES: Record<CellProblem['code'], string> = {
  'unreadable-month': 'ชื่อเดือนไม่ชัดเจน',
  'no-such-day': 'ไม่มีวันที่นี้ในปฏิทิน',
  'end-before-start': 'วันสิ้นสุดมาก่อนวันเริ่มต้น',
  'unlikely-year': 'ปีไม่น่าจะถูกต้อง',
  'era-mismatch': 'พ.ศ. กับ ค.ศ. สลับกัน',
  'fiscal-year': 'ยังไม่ได้ระบุปีงบประมาณเป็น พ.ศ. ในแท็บตั้งค่า',
  'school-year': 'ปีการศึกษาไม่ใช่ปีงบประมาณ โปรดระบุวันที่',
  'cell-error': 'ช่องนี้เป็นข้อผิดพลาดของสูตร โปรดพิมพ์ข้อความใหม่',
  'not-understood': 'ไม่พบวันหรือเดือนที่ครบกำหนด โปรดระบุวันที่',
};
