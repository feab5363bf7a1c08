import type { PlainDate } from '../calendar/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { LINK_RULES } from '../rules/index.ts';
import { runRules } from '../rules/run-rules.ts';

/** What was changed for the website, and which links will disappoint a citizen: one plain sentence each. */
export function publicNotes(plan: Plan, asOf: PlainDate, covered: number, notes: number): readonly string[] {
  return [
    ...(covered > 0 ? [`ปิดหมายเลขโทรศัพท์มือถือหรือเลขประจำตัวแล้ว ${covered} แห่ง`] : []),
    ...(notes > 0 ? [`ไม่พิมพ์หมายเหตุภายใน ${notes} บรรทัด`] : []),
    ...(plan.memo && plan.memo.approvals.length === 0 ? ['ไม่พิมพ์ลำดับผู้ลงนาม ตามที่เลือกไว้ในแผ่น ตั้งค่า'] : []),
    ...runRules(plan, asOf, LINK_RULES).map(({ row, message }) =>
      row === undefined ? `ลิงก์: ${message}` : `ลิงก์ของมาตรการที่ ${row}: ${message}`,
    ),
  ];
}
