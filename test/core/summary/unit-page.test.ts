import { describe, expect, test } from '@jest/globals';
import type { PageCell } from '../../../src/core/summary/page.ts';
import { unitPage } from '../../../src/core/summary/unit-page.ts';
import { AS_OF, viewsOf } from './plan-of-measures.ts';

const LATE = { measure: 'ค้าง', period: 'ภายในเดือนมกราคม ๒๕๖๙' };
const LATER = { measure: 'ค้างนาน', period: 'ภายในเดือนธันวาคม ๒๕๖๘' };
const ROUNDS = { measure: 'รอบ', monitoring: 'ทุกไตรมาส' };
const SOON = { measure: 'ใกล้', period: 'ภายใน ๓๑ มีนาคม ๒๕๖๙' };
const SILENT = { measure: 'เงียบ', period: 'ตลอดปีงบประมาณ' };
const UNDATED = { measure: 'ไม่มีวัน', period: 'ตลอดปีงบประมาณ', results: 'จัดประชุมแล้ว' };
const AHEAD = { measure: 'ข้างหน้า', period: 'ภายใน ๓๐ มิถุนายน ๒๕๖๙' };
const UNREADABLE = { measure: 'อ่านไม่ได้', period: 'เมื่อพร้อม ปี ๑๒' };
const DONE = { measure: 'เสร็จ', period: 'ภายในเดือนธันวาคม ๒๕๖๘', completed: '๑๕ ธันวาคม ๒๕๖๘' };

const finding = { rule: 'TEXT-001', severity: 'error', tab: 'มาตรการ', field: 'steps', message: '' } as const;
const ofUnit = (measures: readonly object[]) =>
  measures.map((measure) => ({ responsible: 'กองคลัง', ...measure }));
const linesOf = (measures: readonly object[]) =>
  unitPage('งานของ กองคลัง', viewsOf(ofUnit(measures)), AS_OF).lines;
const rowsOf = (measures: readonly object[]) => linesOf(measures).slice(6);
const toDoOf = (measure: object) => rowsOf([measure])[0]?.cells[4];

describe('the page of a unit', () => {
  test('says first that it is for looking, and then whose work it is, as of when, and how it stands', () => {
    const [headings, title, note, columns, totals] = linesOf([LATE, SOON, SILENT, UNDATED, AHEAD, DONE]);
    expect(headings?.cells[0]).toBe('แผ่นนี้มีไว้ดูและพิมพ์ กรอกผลในแผ่น มาตรการ เท่านั้น');
    expect(title?.cells).toEqual(['งานของ กองคลัง']);
    expect(note?.cells).toEqual(['ข้อมูล ณ วันที่ 10 มีนาคม 2569 แตะเลขแถวเพื่อไปกรอกผลในแผ่น มาตรการ']);
    expect(columns?.cells.map((name, at) => [name, totals?.cells[at]])).toEqual([
      ['จำนวนมาตรการ', 'ทั้งหมด 6'],
      ['เกินกำหนด ล่าช้า', 1],
      ['ใกล้ครบกำหนด', 1],
      ['แล้วเสร็จ', 1],
      ['ยังไม่มีผลหรือวันที่', 2],
    ]);
  });

  test('has everything one needs of a measure in its line, the link to its row beside its name', () => {
    expect(rowsOf([LATE, SOON])).toEqual([
      {
        kind: 'late',
        cells: [
          '1. ค้าง',
          { toRow: 1 },
          'เกินกำหนด\nครบกำหนด 31 ม.ค. 2569 เกินมา 38 วัน',
          undefined,
          'ทำให้เสร็จ แล้วกรอกผลและวันที่ดำเนินการ',
          'ครบกำหนด 31 ม.ค. 2569',
          'ครบ',
        ],
      },
      {
        kind: 'soon',
        cells: [
          '2. ใกล้',
          { toRow: 2 },
          'ใกล้ครบกำหนด',
          '31 มี.ค. 2569',
          'ทำให้เสร็จก่อนกำหนด แล้วกรอกผลและวันที่ดำเนินการ',
          'ครบกำหนด 31 มี.ค. 2569',
          'ครบ',
        ],
      },
    ]);
  });

  test('begins with what is late the longest, goes on by what is nearest, and ends with what is done', () => {
    const names = (measures: readonly object[]): readonly PageCell[] =>
      rowsOf(measures).map(({ cells }) => String(cells[0]).replace(/^[0-9]+\. /, ''));
    expect(names([DONE, AHEAD, SILENT, SOON, ROUNDS, LATE, LATER])).toEqual([
      'ค้างนาน',
      'ค้าง',
      'รอบ',
      'ใกล้',
      'เงียบ',
      'ข้างหน้า',
      'เสร็จ',
    ]);
  });

  test.each([
    ['a missed round', ROUNDS, 'ทำรอบที่ขาด แล้วกรอกผลและวันที่ของทุกรอบ'],
    ['a result without a day', UNDATED, 'มีผลแล้วแต่ไม่มีวันที่ ให้กรอกวันที่ดำเนินการ'],
    ['a late result without a day', { ...LATE, results: 'ทำแล้ว' }, 'มีผลแล้วแต่ไม่มีวันที่ ให้กรอกวันที่ดำเนินการ'],
    ['a deadline that cannot be read', UNREADABLE, 'แก้ข้อความกำหนดเวลา หรือใส่ กำหนดแล้วเสร็จ (ระบุเอง)'],
    ['no result so far', SILENT, 'ยังไม่มีผล ทำแล้วให้กรอกผลและวันที่ดำเนินการ'],
    ['a deadline ahead', AHEAD, 'ทำตามกำหนดถัดไป แล้วกรอกผลและวันที่'],
    ['work that is done', DONE, 'เสร็จแล้ว ไม่ต้องทำอะไรเพิ่ม'],
    ['a measure of nobody', { ...LATE, responsible: '' }, 'ใส่ชื่อส่วนราชการในช่อง ผู้รับผิดชอบ'],
  ])('says what is to be done about %s', (_, measure, words) => {
    expect(toDoOf(measure)).toBe(words);
  });

  test('does not call a row finished that has something to correct', () => {
    const views = viewsOf(ofUnit([DONE]), [{ ...finding, row: 1 }]);
    expect(unitPage('งานของ กองคลัง', views, AS_OF).lines[6]?.cells.slice(4)).toEqual([
      'เสร็จแล้ว เหลือแก้ตามช่อง ข้อควรแก้ไข',
      'ครบกำหนด 31 ธ.ค. 2568',
      'ควรแก้ 1 ข้อ',
    ]);
  });
});
