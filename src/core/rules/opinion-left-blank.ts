import { compareDates } from '../calendar/plain-date.ts';
import type { Signer } from '../plan/plan.ts';
import { definePlanRule } from './rule.ts';
import { memoDay } from './text/report-days.ts';
import { shorten } from './text/shorten.ts';

/** The message names this many. */
const NAMED = 6;

export const opinionLeftBlank = definePlanRule({
  id: 'MEMO-008',
  name: 'opinion-left-blank',
  severity: 'advice',
  check({ plan, asOf }) {
    const day = memoDay(plan);
    const isPast = day !== undefined && compareDates(day, asOf) < 0;
    const open = (plan.memo?.approvals ?? []).filter(isOpen);
    const last = open[open.length - 1];
    if (!isPast || !last) return [];
    const quote = last.decisionOptions[last.decisionOptions.length - 1] ?? last.heading ?? last.position;
    return [
      {
        field: 'memo.approvals',
        ...(quote === undefined ? {} : { quote }),
        facts: {
          steps: open.length,
          signers: open.slice(0, NAMED).map(officeless),
          more: Math.max(0, open.length - NAMED),
        },
      },
    ];
  },
  message: ({ steps, signers, more }) =>
    `พ้นวันที่ในบันทึกแล้ว ยังไม่มีความเห็นหรือคำสั่ง ${steps} ขั้น (${signers.join(' · ')}${more > 0 ? ` และอีก ${more} คน` : ''}) หากลงนามแล้วให้กรอกผลในแผ่น ผู้ลงนาม ก่อนเผยแพร่`,
});

/** Dotted lines, or boxes of which none is chosen. */
function isOpen({ role, presetOpinion, decisionOptions }: Signer): boolean {
  return role !== 'proposer' && presetOpinion === undefined && decisionOptions.length !== 1;
}

/** ปลัดองค์การบริหารส่วนตำบล… → ปลัด: the office is known. */
function officeless({ acting, position, heading }: Signer): string {
  const words = (acting ?? position ?? heading ?? '').replace(/^ตำแหน่ง\s*/, '');
  return shorten(words.replace(/(?<=[ก-์])(?:องค์การบริหาร|เทศบาล|เทศมนตรี).*$/, ''), 40);
}
