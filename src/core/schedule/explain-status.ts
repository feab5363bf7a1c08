import type { PlainDate } from '../calendar/plain-date.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { explainProblem } from './explain-problem.ts';
import type { MeasureStatus } from './judge-measure.ts';
import type { Obligation, Reason } from './obligation.ts';
import type { StatusCode } from './status-code.ts';
import { decisive, UNDATED_RESULT_WORDS } from './status-words.ts';

/** One sentence in Thai: why a measure has its status. */
export function explainStatus(measure: MeasureStatus): string {
  const deciding = decisive(measure);
  const why = deciding ? explainObligation(deciding) : 'ไม่พบกำหนดเวลาในช่องใดของมาตรการนี้';
  return measure.undatedResult ? `${why} (${UNDATED_RESULT_WORDS})` : why;
}

/** One sentence in Thai: ครบกำหนด ๓๐ พ.ย. ๒๕๖๕ ดำเนินการ ๓ เม.ย. ๒๕๖๖ ล่าช้า ๑๒๔ วัน. */
export function explainObligation({ item, problem, status, reason, reading }: Obligation): string {
  if (problem) return explainProblem(problem);
  const place = item === undefined ? '' : `ข้อ ${item} `;
  const relative = reading?.kind === 'relative' && reading.due === undefined;
  const sentence = relative ? 'นับจากเหตุการณ์ที่ไม่ทราบวัน จึงคำนวณสถานะไม่ได้' : SENTENCES[status](reason);
  return toThaiDigits(`${place}${sentence}`);
}

const SENTENCES: Record<StatusCode, (reason: Reason) => string> = {
  unreadable: () => 'อ่านกำหนดเวลาไม่ได้',
  unscheduled: () => 'ไม่ระบุกำหนดเวลา',
  overdue: ({ due, days }) => `ครบกำหนด ${day(due)} ยังไม่พบวันที่ดำเนินการ เกินกำหนด ${days} วัน`,
  'due-soon': ({ due, days }) =>
    days === 0 ? `ครบกำหนด ${day(due)} คือวันนี้ ยังไม่พบวันที่ดำเนินการ` : `ครบกำหนด ${day(due)} เหลืออีก ${days} วัน`,
  'in-progress': ({ due, days }) =>
    due ? `อยู่ในระยะเวลาดำเนินการ ครบกำหนด ${day(due)} เหลืออีก ${days} วัน` : 'อยู่ในระยะเวลาดำเนินการ ไม่ระบุวันสิ้นสุด',
  'not-due': ({ due, days }) => (due ? `ครบกำหนด ${day(due)} เหลืออีก ${days} วัน` : 'ยังไม่ถึงวันเริ่มดำเนินการ'),
  'done-on-time': ({ due, completed }) =>
    due ? `ครบกำหนด ${day(due)} ดำเนินการ ${day(completed)} ตามกำหนด` : `ดำเนินการ ${day(completed)} ตามกำหนด`,
  'done-late': ({ due, completed, days }) =>
    `ครบกำหนด ${day(due)} ดำเนินการ ${day(completed)} ล่าช้า ${days} วัน`,
  'recurring-on-track': ({ proven, elapsed, due }) =>
    elapsed === 0
      ? `ยังไม่ครบรอบแรก${next(due)}`
      : `ครบทั้ง ${elapsed} รอบที่ผ่านมา (${proven}/${elapsed})${next(due)}`,
  'recurring-behind': ({ proven = 0, elapsed = 0, due }) =>
    `ผ่านมาแล้ว ${elapsed} รอบ พบวันที่ดำเนินการ ${proven} รอบ ขาด ${elapsed - proven} รอบ${next(due)}`,
};

function day(date: PlainDate | undefined): string {
  return date ? writeThaiDate(date, 'short') : '';
}

function next(due: PlainDate | undefined): string {
  return due ? ` รอบถัดไป ${day(due)}` : '';
}
