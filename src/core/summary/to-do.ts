import { lacksResult } from './lacks-result.ts';
import type { MeasureView } from './standing.ts';
import { NO_UNIT } from './unit-finder.ts';

/** What a unit has to do next for a measure. Written results without a day come first: a day is all they lack. */
export function toDo(view: MeasureView): string {
  const { standing, status, units, toCorrect } = view;
  if (units.includes(NO_UNIT)) return 'ใส่ชื่อส่วนราชการในช่อง ผู้รับผิดชอบ';
  if (standing === 'done') return toCorrect > 0 ? 'เสร็จแล้ว เหลือแก้ตามช่อง ข้อควรแก้ไข' : 'เสร็จแล้ว ไม่ต้องทำอะไรเพิ่ม';
  if (status.undatedResult) return 'มีผลแล้วแต่ไม่มีวันที่ ให้กรอกวันที่ดำเนินการ';
  if (standing === 'late')
    return status.obligations.some((obligation) => obligation.status === 'overdue')
      ? 'ทำให้เสร็จ แล้วกรอกผลและวันที่ดำเนินการ'
      : 'ทำรอบที่ขาด แล้วกรอกผลและวันที่ของทุกรอบ';
  if (standing === 'soon') return 'ทำให้เสร็จก่อนกำหนด แล้วกรอกผลและวันที่ดำเนินการ';
  if (status.status === 'unreadable') return 'แก้ข้อความกำหนดเวลา หรือใส่ กำหนดแล้วเสร็จ (ระบุเอง)';
  if (lacksResult(view)) return 'ยังไม่มีผล ทำแล้วให้กรอกผลและวันที่ดำเนินการ';
  return status.nextDue ? 'ทำตามกำหนดถัดไป แล้วกรอกผลและวันที่' : 'ทำต่อตามแผน แล้วกรอกผลและวันที่';
}
