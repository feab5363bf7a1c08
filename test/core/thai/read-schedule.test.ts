import { describe, expect, test } from '@jest/globals';
import { readSchedule } from '../../../src/core/thai/read-schedule.ts';
import { writeReadingJson } from '../../../src/core/thai/reading-json.ts';

describe('reading a whole cell', () => {
  test('keeps the number of the item each reading stands in, as printed', () => {
    const cell = '๑. จัดทำร่างภายในเดือนธันวาคม ๒๕๖๘\n- เวียนแจ้งภายในเดือนมกราคม ๒๕๖๙\n๒. รายงานทุกไตรมาส';
    const items = readSchedule(cell, { fiscalYear: 2569, field: 'monitoring' }).readings.map(
      ({ item }) => item,
    );
    expect(items).toEqual(['๑', '๑', '๒']);
  });

  test('keeps several duties of one item', () => {
    const cell = 'ประชุมทุกเดือน และสรุปผลภายในเดือนกันยายน ๒๕๖๙';
    expect(readSchedule(cell, {}).readings.map(({ kind }) => kind)).toEqual(['recurring', 'deadline']);
  });

  test('goes through a date cut by a line break', () => {
    const { readings } = readSchedule('ภายในวันที่ ๓๐\nกันยายน ๒๕๖๙', {});
    expect(readings).toMatchObject([{ kind: 'deadline', due: { year: 2026, month: 9, day: 30 } }]);
  });

  test('reads a range whose dash begins the second line', () => {
    const { readings } = readSchedule('๑ ต.ค. ๖๘\n- ๓๐ ก.ย. ๖๙', { field: 'period' });
    expect(readings).toMatchObject([{ kind: 'period', quote: '๑ ต.ค. ๖๘\n- ๓๐ ก.ย. ๖๙' }]);
  });

  test('takes a year and the list number after it apart', () => {
    const { readings } = readSchedule('๑. ประกาศแผนภายในเดือนธันวาคม ๒๕๖๘๒. รายงานผลทุกเดือน', {});
    expect(readings.map(({ quote, item }) => ({ quote, item }))).toEqual([
      { quote: 'ภายในเดือนธันวาคม ๒๕๖๘', item: '๑' },
      { quote: 'ทุกเดือน', item: '๒' },
    ]);
  });

  test('drops the round that a report is about when the item has a deadline, and only there', () => {
    const cell = '๑. รายงานรอบ ๖ เดือน ภายในเดือนเมษายน ๒๕๖๙\n๒. รายงานรอบ ๑๒ เดือน';
    const { readings } = readSchedule(cell, { fiscalYear: 2569, field: 'monitoring' });
    expect(readings.map(({ quote }) => quote)).toEqual(['ภายในเดือนเมษายน ๒๕๖๙', 'รอบ ๑๒ เดือน']);
  });

  test('takes a round under steps for what the report is about', () => {
    expect(readSchedule('จัดทำรายงานรอบ ๖ เดือน', { fiscalYear: 2569, field: 'steps' }).readings).toEqual([]);
  });

  test('keeps reading after a slip', () => {
    const { readings, problems } = readSchedule('๑. ภายใน มิ.ค. ๖๙\n๒. ภายใน เม.ย. ๖๙', {});
    expect(problems).toMatchObject([{ code: 'unreadable-month', item: '๑' }]);
    expect(readings).toMatchObject([{ kind: 'deadline', item: '๒' }]);
  });

  test('takes a fiscal year in the Gregorian era as missing', () => {
    expect(readSchedule('ตลอดปีงบประมาณ', { fiscalYear: 2026 }).problems).toMatchObject([
      { code: 'fiscal-year' },
    ]);
  });

  test('looks for October after the year when a year is reported, and at its start when it is planned', () => {
    const due = (text: string) => readSchedule(text, { fiscalYear: 2569 }).readings;
    const october = (year: number) => [{ due: { year, month: 10, day: 31 } }];
    expect(due('รายงานผลประจำปี ภายในเดือนตุลาคม')).toMatchObject(october(2026));
    expect(due('จัดทำแผนประจำปี ภายในเดือนตุลาคม')).toMatchObject(october(2025));
  });

  test('says nothing about an empty text', () => {
    expect(readSchedule('', {})).toEqual({ readings: [], problems: [] });
  });
});

describe('the JSON of readings', () => {
  test('has ISO days, and months where only the month is known', () => {
    const text = 'เมื่อเดือนมีนาคม ๒๕๖๙';
    expect(writeReadingJson(text, readSchedule(text, {}))).toEqual({
      text,
      readings: [{ kind: 'completed', quote: text, dates: ['2026-03'], precision: 'month', assumed: [] }],
      problems: [],
    });
  });

  test('says what a deadline counts from', () => {
    const text = 'ภายในสิบห้าวัน นับถัดจากวันประชุม';
    expect(writeReadingJson(text, readSchedule(text, {})).readings).toEqual([
      { kind: 'relative', quote: text, days: 15, from: 'วันประชุม', assumed: [] },
    ]);
  });
});
