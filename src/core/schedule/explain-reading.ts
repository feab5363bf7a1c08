import { toBuddhistYear } from '../calendar/buddhist-era.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { THAI_MONTHS } from '../thai/lexicon/months.ts';
import type { Assumption, Every, RecurringReading, RelativeReading } from '../thai/reading.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { explainProblem } from './explain-problem.ts';
import type { MeasureStatus } from './judge-measure.ts';
import type { Completion, Duty, Obligation } from './obligation.ts';

/** The column ระบบอ่านว่า: one line for each thing that was read, and for each that could not be. */
export function explainReadings({ obligations, completions, problems }: MeasureStatus): string {
  const lines = [
    ...obligations.flatMap((obligation) =>
      obligation.reading ? [explainReading(obligation.reading, obligation)] : [],
    ),
    ...completions.map(explainCompletion),
    ...problems.map(explainProblem),
  ];
  return [...new Set(lines)].join('\n');
}

/** ข้อ ๑ ครบกำหนด ๓๐ พ.ย. ๒๕๖๕ (ปีจากปีงบประมาณของแผน) */
export function explainReading(reading: Duty, { item }: Pick<Obligation, 'item'> = reading): string {
  const assumed = reading.assumed.map((assumption) => ASSUMPTION_WORDS[assumption]).join(' · ');
  const brackets = assumed === '' ? '' : ` (${assumed})`;
  return toThaiDigits(`${numbered(item)}${meaningOf(reading)}${brackets}`);
}

function explainCompletion({ item, dates, precision, openEnded }: Completion): string {
  const words = dates.map((date) => (precision === 'month' ? monthOf(date) : day(date))).join(', ');
  return toThaiDigits(`${numbered(item)}ดำเนินการแล้ว ${words}${openEnded ? ' เป็นต้นไป' : ''}`);
}

function meaningOf(reading: Duty): string {
  switch (reading.kind) {
    case 'period':
      return reading.end
        ? `ช่วง ${day(reading.start)} - ${day(reading.end)}`
        : `ตั้งแต่ ${day(reading.start)} เป็นต้นไป`;
    case 'deadline':
      return `ครบกำหนด ${day(reading.due)}`;
    case 'recurring':
      return recurringWords(reading);
    case 'relative':
      return relativeWords(reading);
  }
}

const EVERY_WORDS: Record<Every, string> = {
  day: 'วัน',
  week: 'สัปดาห์',
  month: 'เดือน',
  quarter: 'ไตรมาส',
  'half-year': '6 เดือน',
  year: 'ปี',
};

function recurringWords({
  every,
  interval,
  times,
  months,
  day: dueDay,
  start,
  end,
}: RecurringReading): string {
  const parts = [
    `ทุก${interval ? ` ${interval} ` : every === 'half-year' ? ' ' : ''}${EVERY_WORDS[every]}`,
    times ? `${times} ครั้ง` : '',
    dueDay ? `ทุกวันที่ ${dueDay}` : '',
    months ? `ในเดือน ${months.map((month) => THAI_MONTHS[month - 1]?.short ?? '').join(' ')}` : '',
    start ? `ตั้งแต่ ${day(start)}` : '',
    end ? `ถึง ${day(end)}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function relativeWords({ days, from, due }: RelativeReading): string {
  const event = from === '' ? '' : ` นับจาก “${from}”`;
  return `ภายใน ${days} วัน${event}${due ? ` คือ ${day(due)}` : ''}`;
}

const ASSUMPTION_WORDS: Record<Assumption, string> = {
  'year-from-fiscal-year': 'ใช้ปีงบประมาณของแผน',
  'october-after-fiscal-year': 'ตุลาคมหลังสิ้นปีงบประมาณ',
  'year-as-fiscal-year': 'ถือเป็นปีงบประมาณ',
  'gregorian-year': 'ปีที่เขียนเป็น ค.ศ.',
  'end-of-round': 'ครบกำหนดวันสิ้นรอบ',
  'whole-month': 'นับทั้งเดือน',
  'months-from-other-item': 'เดือนตามข้ออื่นในช่องเดียวกัน',
  'months-from-october': 'นับจากเดือนตุลาคม',
  'month-as-30-days': 'นับเดือนละ 30 วัน',
  'month-spelling': 'ชื่อเดือนสะกดต่างไป',
  'working-days': 'นับวันทำการ',
  'event-not-stated': 'ไม่ระบุวันเริ่มนับ',
  'buddhist-year-as-gregorian': 'ช่องวันที่เก็บปี พ.ศ. เป็น ค.ศ.',
  'date-given-by-officer': 'ระบุเอง',
};

function numbered(item: string | undefined): string {
  return item === undefined ? '' : `ข้อ ${item} `;
}

function day(date: PlainDate): string {
  return writeThaiDate(date, 'short');
}

function monthOf({ year, month }: PlainDate): string {
  return `${THAI_MONTHS[month - 1]?.short ?? ''} ${toBuddhistYear(year)}`;
}
