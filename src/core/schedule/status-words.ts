import type { MeasureStatus } from './judge-measure.ts';
import type { Obligation } from './obligation.ts';
import type { StatusCode } from './status-code.ts';

export const STATUS_WORDS = {
  unreadable: 'อ่านกำหนดเวลาไม่ได้',
  overdue: 'เกินกำหนด',
  'recurring-behind': 'ขาดบางรอบ',
  'due-soon': 'ใกล้ครบกำหนด',
  'done-late': 'แล้วเสร็จล่าช้า',
  'in-progress': 'อยู่ระหว่างดำเนินการ',
  'recurring-on-track': 'ครบตามรอบ',
  'not-due': 'ยังไม่ถึงกำหนด',
  'done-on-time': 'แล้วเสร็จตามกำหนด',
  unscheduled: 'ไม่ระบุกำหนดเวลา',
} as const satisfies Record<StatusCode, string>;

export const UNDATED_RESULT_WORDS = 'มีผลแต่ไม่ระบุวันที่';

/** The status of a measure as the sheet shows it: ขาดบางรอบ (1/4), with a mark where results bear no date. */
export function statusWords(measure: MeasureStatus): string {
  const words = `${STATUS_WORDS[measure.status]}${roundsOf(decisive(measure))}`;
  return measure.undatedResult ? `${words} · ${UNDATED_RESULT_WORDS}` : words;
}

/** The obligation that makes the measure's status: of several, the one with the most missing. */
export function decisive({ status, obligations }: MeasureStatus): Obligation | undefined {
  const missing = ({ reason: { elapsed = 0, proven = 0, days = 0 } }: Obligation) => elapsed - proven || days;
  const candidates = obligations.filter((obligation) => obligation.status === status);
  const nearest = status === 'due-soon' || status === 'not-due' || status === 'in-progress';
  return candidates.sort((one, other) =>
    nearest ? missing(one) - missing(other) : missing(other) - missing(one),
  )[0];
}

function roundsOf(obligation: Obligation | undefined): string {
  const { proven, elapsed } = obligation?.reason ?? {};
  return elapsed === undefined || elapsed === 0 ? '' : ` (${proven ?? 0}/${elapsed})`;
}
