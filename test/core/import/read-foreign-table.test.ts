import { describe, expect, test } from '@jest/globals';
import { readForeignTable } from '../../../src/core/import/read-foreign-table.ts';

const HEADINGS = ['มาตรการ', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ'];

function measuresOf(rows: readonly (readonly string[])[], headings = HEADINGS) {
  return readForeignTable({ headings, rows }).measures;
}

describe('the measures of a printed table', () => {
  test('have the number they were printed with apart from their name', () => {
    expect(
      measuresOf([
        ['๑. จัดทำคู่มือ', 'ก', 'ข', 'ค'],
        ['E๖ ช่องทางติดต่อ', 'ก', 'ข', 'ค'],
      ]),
    ).toMatchObject([
      { no: '๑.', measure: 'จัดทำคู่มือ' },
      { no: 'E๖', measure: 'ช่องทางติดต่อ' },
    ]);
  });

  test('keep their name whole where the table has a column of numbers', () => {
    expect(measuresOf([['๑', '๑. จัดทำคู่มือ', 'ก']], ['ลำดับ', 'มาตรการ', 'ผู้รับผิดชอบ'])).toEqual([
      { no: '๑', measure: '๑. จัดทำคู่มือ', responsible: 'ก' },
    ]);
  });

  test('go on over a page break: words where they stopped, items on a line of their own', () => {
    expect(
      measuresOf([
        ['๑. คุ้มครองผู้แจ้ง', 'ปกปิดชื่อผู้', 'สำนักปลัด', '๑. ประกาศแล้ว'],
        ['', 'แจ้งเบาะแส', '', '๒. อบรมแล้ว'],
      ]),
    ).toEqual([
      {
        no: '๑.',
        measure: 'คุ้มครองผู้แจ้ง',
        steps: 'ปกปิดชื่อผู้แจ้งเบาะแส',
        responsible: 'สำนักปลัด',
        results: '๑. ประกาศแล้ว\n๒. อบรมแล้ว',
      },
    ]);
  });

  test('are without the headings that were repeated on each page', () => {
    expect(
      measuresOf([
        ['ก', 'ข', 'ค', 'ง'],
        ['มาตรการ', 'วิธีการ ดำเนินการ', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ'],
      ]),
    ).toHaveLength(1);
  });

  test('stand in the group, sub-group and indicator named above them', () => {
    expect(
      measuresOf([
        ['๑. มาตรการภายใน (IIT)', '', '', ''],
        ['๑.๑ งานบริการ', '', '', ''],
        ['ก', 'ข', 'ค', 'ง'],
        ['เครื่องมือการประเมิน OIT', 'เครื่องมือการประเมิน OIT', 'เครื่องมือการประเมิน OIT', 'เครื่องมือการประเมิน OIT'],
        ['ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล', '', '', ''],
        ['จ', 'ฉ', 'ช', 'ซ'],
      ]),
    ).toMatchObject([
      { group: '๑. มาตรการภายใน (IIT)', subgroup: '๑.๑ งานบริการ', measure: 'ก' },
      { group: 'เครื่องมือการประเมิน OIT', indicator: 'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล', measure: 'จ' },
    ]);
  });

  test('are read by whole headings, never by a part of one', () => {
    const { columns } = readForeignTable({ headings: ['มาตรการ', 'ผู้รับผิดชอบโครงการหลัก'], rows: [] });
    expect([...columns]).toEqual([[0, 'measure']]);
  });
});
