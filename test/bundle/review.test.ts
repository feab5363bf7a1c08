import { describe, expect, test } from '@jest/globals';
import type { Sheet } from '../../local/workbook/workbook.ts';
import { MEASURES_TAB } from '../../src/core/plan/measures-tab.ts';
import { planOf } from '../command-line/command.ts';
import { type Office, officeWith, windowText } from './office.ts';

function sheetOf({ book }: Office, name: string): Sheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

function columnOf(office: Office, heading: string): number {
  const cells = [...(sheetOf(office, 'มาตรการ').cells.get(1) ?? [])];
  const found = cells.find(([, { content }]) => content?.kind === 'text' && content.value === heading);
  if (!found) throw new Error(`no column ${heading}`);
  return found[0];
}

function cellOf(office: Office, row: number, heading: string): unknown {
  const content = sheetOf(office, 'มาตรการ').cells.get(row)?.get(columnOf(office, heading))?.content;
  return content?.kind === 'text' ? content.value : undefined;
}

/** Types into the first measure, as a person does: the trigger onEdit runs after it. */
function typeInto(office: Office, heading: string, value: string): void {
  const column = columnOf(office, heading);
  const cell = sheetOf(office, 'มาตรการ').cells.get(2)?.get(column);
  if (cell) cell.content = { kind: 'text', value };
  office.opens().edit({ sheet: 'มาตรการ', range: `${String.fromCharCode(64 + column)}2`, value });
}

const reviewed = (...reviews: readonly string[]) => ({
  ...planOf(reviews.length),
  measures: reviews.map((review, index) => ({
    measure: `มาตรการที่ ${index}`,
    results: 'อบรมแล้ว',
    ...(review === '' ? {} : { review }),
  })),
});

describe('sending to the ปลัด', () => {
  test('sets what is not approved to รอตรวจ, and gives a message with the link', () => {
    const office = officeWith(reviewed('', 'เห็นชอบ', 'ส่งกลับแก้ไข'));
    const host = office.opens({ alertAnswers: ['NO'] });
    host.menu('menuSubmit');
    expect([2, 3, 4].map((row) => cellOf(office, row, 'ผลการตรวจ'))).toEqual(['รอตรวจ', 'เห็นชอบ', 'รอตรวจ']);
    expect(host.screen.alerts[0]?.prompt).toContain('มี 1 มาตรการที่เห็นชอบแล้ว ส่งให้ตรวจใหม่ด้วยหรือไม่');
    expect(windowText(host)).toContain('รอตรวจ 2 มาตรการ');
    expect(windowText(host)).toContain('https://docs.google.com/spreadsheets');
  });
});

describe('sending everything anew', () => {
  test('sets what was approved to รอตรวจ as well, and คืนค่าล่าสุด takes that back', () => {
    const office = officeWith(reviewed('', 'เห็นชอบ', 'ส่งกลับแก้ไข'));
    office.opens({ alertAnswers: ['YES'] }).menu('menuSubmit');
    const states = () => [2, 3, 4].map((row) => cellOf(office, row, 'ผลการตรวจ'));
    expect(states()).toEqual(['รอตรวจ', 'รอตรวจ', 'รอตรวจ']);
    office.opens({ alertAnswers: ['YES'] }).menu('menuUndo');
    expect(states()).toEqual([undefined, 'เห็นชอบ', 'ส่งกลับแก้ไข']);
    office.opens().menu('menuReviews');
    expect(states()).toEqual([undefined, 'เห็นชอบ', 'ส่งกลับแก้ไข']);
  });
});

describe('an approval that comes back by คืนค่าล่าสุด', () => {
  test('waits where the words were edited since, and says what changed', () => {
    const office = officeWith(reviewed('เห็นชอบ', ''));
    office.opens().menu('menuReviews');
    office.opens({ alertAnswers: ['YES'] }).menu('menuSubmit');
    typeInto(office, 'ผลการดำเนินการ', 'อบรม ๒ ครั้ง');
    office.opens().menu('menuReviews');
    office.opens().menu('menuUndo');
    expect(cellOf(office, 2, 'ผลการตรวจ')).toBe('รอตรวจ');
    const host = office.opens();
    host.menu('menuReviews');
    expect(windowText(host)).toContain('เดิม “อบรมแล้ว” ตอนนี้ “อบรม ๒ ครั้ง”');
  });

  test('stands where they were not', () => {
    const office = officeWith(reviewed('เห็นชอบ', ''));
    office.opens().menu('menuReviews');
    office.opens({ alertAnswers: ['YES'] }).menu('menuSubmit');
    office.opens().menu('menuUndo');
    office.opens().menu('menuReviews');
    expect(cellOf(office, 2, 'ผลการตรวจ')).toBe('เห็นชอบ');
  });
});

describe('an approval', () => {
  test('is given again on a phone after an edit, before any command has run', () => {
    const office = officeWith(reviewed('เห็นชอบ', 'เห็นชอบ'));
    office.opens().menu('menuReviews');
    typeInto(office, 'ผลการดำเนินการ', 'อบรม ๒ ครั้ง');
    expect(cellOf(office, 2, 'ผลการตรวจ')).toBe('รอตรวจ');
    typeInto(office, 'ผลการตรวจ', 'เห็นชอบ');
    const host = office.opens();
    host.menu('menuReviews');
    expect([2, 3].map((row) => cellOf(office, row, 'ผลการตรวจ'))).toEqual(['เห็นชอบ', 'เห็นชอบ']);
    typeInto(office, 'ผลการดำเนินการ', 'อบรม ๓ ครั้ง');
    expect(cellOf(office, 2, 'ผลการตรวจ')).toBe('รอตรวจ');
  });

  test('covers the words it was given for: a later edit takes it back and says what changed', () => {
    const office = officeWith(reviewed('เห็นชอบ', 'เห็นชอบ'));
    office.opens().menu('menuReviews');
    const results = sheetOf(office, 'มาตรการ').cells.get(2)?.get(columnOf(office, 'ผลการดำเนินการ'));
    if (results) results.content = { kind: 'text', value: 'อบรม ๒ ครั้ง' };
    const host = office.opens();
    host.menu('menuReviews');
    expect([2, 3].map((row) => cellOf(office, row, 'ผลการตรวจ'))).toEqual(['รอตรวจ', 'เห็นชอบ']);
    expect(windowText(host)).toContain('เดิม “อบรมแล้ว” ตอนนี้ “อบรม ๒ ครั้ง”');
  });

  test('covers cells as full as they can be', () => {
    const office = officeWith(reviewed('เห็นชอบ'));
    const row = sheetOf(office, 'มาตรการ').cells.get(2);
    for (let column = 1; column <= 15; column += 1)
      row?.set(column, { content: { kind: 'text', value: 'ก"\n'.repeat(16_000) }, format: {} } as never);
    expect(office.opens().run('runReviews')).toMatchObject({ lapsed: 0 });
  });

  test('is kept in a hidden tab', () => {
    const office = officeWith(reviewed('เห็นชอบ'));
    office.opens().menu('menuReviews');
    expect(sheetOf(office, 'ผลการตรวจที่บันทึก').hidden).toBe(true);
  });

  test('is missed in the documents, measure by measure', () => {
    const host = officeWith(reviewed('เห็นชอบ', 'รอตรวจ', '')).opens();
    expect(host.run('runDocuments', ['report'])).toMatchObject({
      leftOut: expect.arrayContaining(['มาตรการที่ผู้ตรวจยังไม่เห็นชอบ 2 มาตรการ: 2. (รอตรวจ), 3. (ยังไม่ส่งตรวจ)']),
    });
  });

  test('is not asked for where nobody reviews', () => {
    const host = officeWith(reviewed('', '')).opens();
    expect(JSON.stringify(host.run('runDocuments', ['report']))).not.toContain('ผู้ตรวจยังไม่เห็นชอบ');
  });
});

describe('as someone types', () => {
  test.each([
    ['a new number', 'ลำดับ', '๓.'],
    ['a day given by hand', 'กำหนดแล้วเสร็จ', '2026-05-29'],
  ])('%s takes no approval back', (_, heading, value) => {
    const office = officeWith(reviewed('เห็นชอบ'));
    const column = MEASURES_TAB.columns.findIndex((each) => each.heading.startsWith(heading)) + 1;
    const letters = String.fromCharCode(64 + column);
    expect(column).toBeGreaterThan(0);
    office.opens().edit({ sheet: 'มาตรการ', range: `${letters}2`, value });
    expect(cellOf(office, 2, 'ผลการตรวจ')).toBe('เห็นชอบ');
  });

  const edit = (office: Office, range: string) => office.opens().edit({ sheet: 'มาตรการ', range });

  test('what was computed from the row is marked as out of date, and its approval waits again', () => {
    const office = officeWith(reviewed('เห็นชอบ', 'เห็นชอบ'));
    office.opens().run('runStatus');
    office.opens().run('runCheck');
    edit(office, 'J2');
    expect(cellOf(office, 2, 'สถานะ')).toBe('แก้ไขแล้ว กด คำนวณสถานะ อีกครั้ง');
    expect(cellOf(office, 2, 'ข้อควรแก้ไข')).toBe('แก้ไขแล้ว กด ตรวจความครบถ้วน อีกครั้ง');
    expect([2, 3].map((row) => cellOf(office, row, 'ผลการตรวจ'))).toEqual(['รอตรวจ', 'เห็นชอบ']);
    expect(cellOf(office, 3, 'สถานะ')).not.toContain('แก้ไขแล้ว');
  });

  test('the reviewer’s own columns and other tabs change nothing', () => {
    const office = officeWith(reviewed('เห็นชอบ'));
    office.opens().run('runStatus');
    const before = cellOf(office, 2, 'สถานะ');
    edit(office, 'T2');
    office.opens().edit({ sheet: 'ตั้งค่า', range: 'B2' });
    expect(cellOf(office, 2, 'สถานะ')).toBe(before);
    expect(cellOf(office, 2, 'ผลการตรวจ')).toBe('เห็นชอบ');
  });

  test('a sheet without our headings is left alone', () => {
    const office = officeWith(reviewed('เห็นชอบ'));
    sheetOf(office, 'มาตรการ').cells.delete(1);
    expect(() => edit(office, 'A2:Z40')).not.toThrow();
  });
});

describe('ประวัติ', () => {
  test('stands as it was written, and tells a line that was altered by hand', () => {
    const office = officeWith(reviewed('', ''));
    office.opens().run('runSubmit');
    office.opens().run('runDocuments', ['report']);
    expect(office.opens().run('runHistory')).toEqual({ lines: 2, broken: [], moved: 0 });
    const result = sheetOf(office, 'ประวัติ').cells.get(2)?.get(4);
    if (result) result.content = { kind: 'text', value: 'ไม่ได้ส่ง' };
    const host = office.opens();
    host.menu('menuHistory');
    expect(windowText(host)).toContain('บรรทัดที่ 1 (ส่งให้ปลัดตรวจ) ข้อความไม่ตรงกับที่ระบบบันทึก');
  });

  test('misses its newest line when that was deleted', () => {
    const office = officeWith(reviewed('', ''));
    office.opens().run('runSubmit');
    office.opens().run('runDocuments', ['report']);
    sheetOf(office, 'ประวัติ').cells.delete(3);
    const host = office.opens();
    host.menu('menuHistory');
    expect(windowText(host)).toContain('หลังบรรทัดที่ 1 (ส่งให้ปลัดตรวจ) บรรทัดล่าสุดหายไป');
  });
});

describe('ประวัติ of many years', () => {
  const on = (day: string) => ({ now: new Date(`${day}T03:00:00Z`) });
  const linesIn = (office: Office, name: string) =>
    [...sheetOf(office, name).cells].flatMap(([row, cells]) => {
      const when = cells.get(1)?.content;
      return row > 1 && when?.kind === 'text' && when.value !== '' ? [when.value.slice(0, 7)] : [];
    });
  const twoYears = () => {
    const office = officeWith(reviewed('', ''));
    for (const day of ['2025-08-01', '2025-09-30', '2025-10-01', '2026-01-05'])
      office.opens(on(day)).run('runSubmit');
    return office;
  };

  test('keeps this year’s lines; those before stand in a hidden tab and are still checked', () => {
    const office = twoYears();
    expect(office.opens(on('2026-02-01')).run('runHistory')).toEqual({ lines: 4, broken: [], moved: 2 });
    expect(linesIn(office, 'ประวัติ')).toEqual(['2025-10', '2026-01']);
    expect(linesIn(office, 'ประวัติปีก่อน')).toEqual(['2025-08', '2025-09']);
    expect(sheetOf(office, 'ประวัติปีก่อน').hidden).toBe(true);
    expect(office.opens(on('2026-02-01')).run('runHistory')).toEqual({ lines: 4, broken: [], moved: 0 });
    const former = sheetOf(office, 'ประวัติปีก่อน').cells.get(3)?.get(4);
    if (former) former.content = { kind: 'text', value: 'อย่างอื่น' };
    expect(office.opens(on('2026-02-01')).run('runHistory')).toMatchObject({
      broken: [{ line: 2, fault: 'altered' }],
    });
  });

  test('loses no line and accuses none when the run was ended between the two tabs', () => {
    const office = twoYears();
    let writes = 0;
    const killed = office.opens({
      ...on('2026-02-01'),
      onCall: (name) => {
        if (name === 'Range.setValues') writes += 1;
        if (writes === 3) throw new Error('killed');
      },
    });
    expect(() => killed.run('runHistory')).toThrow('killed');
    expect(linesIn(office, 'ประวัติปีก่อน')).toHaveLength(2);
    expect(office.opens(on('2026-02-01')).run('runHistory')).toMatchObject({ lines: 4, broken: [] });
    expect(['ประวัติปีก่อน', 'ประวัติ'].map((name) => linesIn(office, name).length)).toEqual([2, 2]);
  });

  test('stays in one tab where officers have cells of their own beside it', () => {
    const office = twoYears();
    sheetOf(office, 'ประวัติ')
      .cells.get(2)
      ?.set(8, { content: { kind: 'text', value: 'คุยกันแล้ว' }, format: {}, note: undefined });
    expect(office.opens(on('2026-02-01')).run('runHistory')).toMatchObject({ moved: 0 });
    expect(linesIn(office, 'ประวัติ')).toHaveLength(4);
  });
});

test('a record of reviews that was spoilt by hand covers nothing, and stops no command', () => {
  const office = officeWith(reviewed('เห็นชอบ'));
  office.opens().run('runReviews');
  const words = sheetOf(office, 'ผลการตรวจที่บันทึก').cells.get(2)?.get(4);
  if (words) words.content = { kind: 'text', value: '{"measure":"มาตรการที่ 0","results":5}' };
  const host = office.opens();
  host.menu('menuReviews');
  expect(windowText(host)).not.toContain('ระบบขัดข้อง');
  expect(cellOf(office, 2, 'ผลการตรวจ')).toBe('เห็นชอบ');
});
