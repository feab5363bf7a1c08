import { describe, expect, test } from '@jest/globals';
import { lastDayOfMonth, type PlainDate, plainDate } from '../../../src/core/calendar/plain-date.ts';
import { moveWritten } from '../../../src/core/new-year/move-written.ts';
import { toArabicDigits, toThaiDigits } from '../../../src/core/thai/digits.ts';
import { readSchedule } from '../../../src/core/thai/read-schedule.ts';
import type { Reading, ScheduleContext } from '../../../src/core/thai/reading.ts';
import { fc } from '../../property.ts';
import { corpusValue } from '../thai/corpus-value.ts';
import { readCorpus } from '../thai/read-corpus.ts';

const lines = readCorpus().filter(({ expected }) => expected.kind === 'readings');

const later = (context: ScheduleContext): ScheduleContext =>
  context.fiscalYear === undefined ? context : { ...context, fiscalYear: context.fiscalYear + 1 };

/** The same day a year later; the last of February stays the last. */
function dayLater(date: PlainDate): PlainDate {
  const endOfFebruary = date.month === 2 && date.day === lastDayOfMonth(date.year, 2).day;
  const same = plainDate(date.year + 1, date.month, date.day);
  return endOfFebruary || !same ? lastDayOfMonth(date.year + 1, date.month) : same;
}

function readingLater(reading: Reading): Reading {
  switch (reading.kind) {
    case 'period':
      return {
        ...reading,
        start: dayLater(reading.start),
        ...(reading.end && { end: dayLater(reading.end) }),
      };
    case 'deadline':
      return { ...reading, due: dayLater(reading.due) };
    case 'completed':
      return reading;
    case 'recurring':
      return {
        ...reading,
        ...(reading.start && { start: dayLater(reading.start) }),
        ...(reading.end && { end: dayLater(reading.end) }),
      };
    case 'relative':
      return { ...reading, from: '', ...(reading.due && { due: dayLater(reading.due) }) };
  }
}

const withoutEvent = (reading: Reading): Reading =>
  reading.kind === 'relative' ? { ...reading, from: '' } : reading;

const isPlanned = ({ kind }: Reading): boolean => kind !== 'completed';

const moved = (text: string, context: ScheduleContext = { fiscalYear: 2569, field: 'monitoring' }) =>
  moveWritten(text, context).written;

describe('a text about time, a year later', () => {
  test('every plan of the corpora is read a year later, and has its length', () => {
    const wrong = lines.flatMap(({ file, line, text, context }) =>
      [text, toThaiDigits(text), toArabicDigits(text)].flatMap((typed) => {
        const written = moved(typed, context) as string;
        const before = readSchedule(typed, context);
        const after = readSchedule(written, later(context));
        const wanted = before.readings.filter(isPlanned).map(readingLater).map(corpusValue);
        const got = after.readings.filter(isPlanned).map(withoutEvent).map(corpusValue);
        const same = wanted.join('|') === got.join('|') && after.problems.length === 0;
        return same && written.length === typed.length
          ? []
          : [`${file}:${line} ${typed} → ${written}: wanted ${wanted} but got ${got}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a deed among the plans was not done a year later', () => {
    const text = 'ภายในเดือนเมษายน ๒๕๖๙ รายงานผู้บริหารแล้วเมื่อวันที่ ๙ มีนาคม ๒๕๖๙';
    expect(moved(text)).toBe('ภายในเดือนเมษายน ๒๕๗๐ รายงานผู้บริหารแล้วเมื่อวันที่ ๙ มีนาคม ๒๕๖๙');
  });

  test('what is no schedule stays as it is, but for the words ปีงบประมาณ', () => {
    const changed = readCorpus()
      .filter(({ file, expected }) => file.startsWith('rejects') && expected.kind === 'nothing')
      .filter(({ text, context }) => moved(text, context) !== text)
      .map(({ text }) => text);
    expect(changed.filter((text) => !text.includes('ปีงบประมาณ'))).toEqual([]);
  });

  test('keeps the script of each figure, doubled spaces and letters nobody sees', () => {
    const spaces = fc.constantFrom('  ', '\u00a0', ' \u200b', '\t');
    fc.assert(
      fc.property(fc.constantFrom(...lines), spaces, ({ text, context }, space) => {
        const typed = text.replaceAll(' ', space);
        const plain = moved(text, context) as string;
        expect(moved(typed, context)).toBe(plain.replaceAll(' ', space));
        expect(moved(toThaiDigits(typed), context)).toBe(toThaiDigits(plain.replaceAll(' ', space)));
      }),
    );
  });

  test.each([
    ['ต.ค.๖๘ - ก.ย.๖๙', 'ต.ค.๖๙ - ก.ย.๗๐'],
    ['ภายในวันที่ 30 เมษายน พ.ศ. 2569', 'ภายในวันที่ 30 เมษายน พ.ศ. 2570'],
    ['ภายใน 2026-04-30', 'ภายใน 2027-04-30'],
    ['ภายใน ๓๐/๔/๖๙', 'ภายใน ๓๐/๔/๗๐'],
    [
      'รายงานผลประจำปีงบประมาณ พ.ศ. ๒๕๖๙ ภายในเดือนตุลาคม ๒๕๖๙',
      'รายงานผลประจำปีงบประมาณ พ.ศ. ๒๕๗๐ ภายในเดือนตุลาคม ๒๕๗๐',
    ],
    ['ปีงบประมาณ ๒๕๖๘ และ ๒๕๖๙', 'ปีงบประมาณ ๒๕๖๙ และ ๒๕๗๐'],
    [
      'รายงานผลรอบ ๖ เดือน (ต.ค. ๖๘ - มี.ค. ๖๙) ภายใน ๓๐ เม.ย. ๖๙',
      'รายงานผลรอบ ๖ เดือน (ต.ค. ๖๙ - มี.ค. ๗๐) ภายใน ๓๐ เม.ย. ๗๐',
    ],
    ['รายงานผลไตรมาส ๑/๒๕๖๙ ภายใน ๓๑ มกราคม ๒๕๖๙', 'รายงานผลไตรมาส ๑/๒๕๗๐ ภายใน ๓๑ มกราคม ๒๕๗๐'],
  ])('%s becomes %s', (before, after) => {
    expect(moved(before)).toBe(after);
  });

  test.each([
    'ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐',
    'ตามหนังสือที่ มท ๐๘๐๘.๒/ว ๒๕๖๙ ลงวันที่ ๕ มกราคม ๒๕๖๙',
    'แจ้งที่โทร. ๐ ๒๕๖๙ ๒๕๖๙ หรือ 081-256-9256',
    'ภายใน ๓๐ วัน นับแต่วันที่ได้รับเรื่องตามระเบียบ พ.ศ. ๒๕๖๐',
    'ทบทวนแผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๖ - ๒๕๗๐) ทุกไตรมาส',
    'อบรม ๖๙ คน ใช้เงิน ๒,๕๖๙ บาท',
    'ทุก ๖ เดือน ภายในเดือนเมษายน และเดือนตุลาคม ของทุกปี',
    '#REF!',
  ])('%s stays as it is', (text) => {
    expect(moved(text)).toBe(text);
  });

  test.each([
    ['ภายในวันที่ ๒๙ กุมภาพันธ์ ๒๕๖๗', 'ภายในวันที่ ๒๘ กุมภาพันธ์ ๒๕๖๘'],
    ['ภายใน 29/2/2567', 'ภายใน 28/2/2568'],
    ['ภายใน 2024-02-29', 'ภายใน 2025-02-28'],
    ['ภายในวันที่ ๒๙ เดือนกุมภาพันธ์', 'ภายในวันที่ ๒๘ เดือนกุมภาพันธ์'],
  ])('%s becomes %s and says so', (before, after) => {
    const answer = moveWritten(before, { fiscalYear: 2567, field: 'monitoring' });
    expect(answer).toMatchObject({ written: after, leapDay: true });
  });

  test('a date cell moves too, 29 February to 28', () => {
    const day = (year: number, month: number, date: number) => ({ year, month, day: date });
    expect(moveWritten(day(2026, 4, 30), {})).toMatchObject({ written: day(2027, 4, 30), leapDay: false });
    expect(moveWritten(day(2024, 2, 29), {})).toMatchObject({ written: day(2025, 2, 28), leapDay: true });
  });
});
