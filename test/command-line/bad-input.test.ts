import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import {
  columnOf,
  command,
  edit,
  newFolder,
  open,
  planOf,
  type Ran,
  sheetOf,
  workbookFrom,
} from './command.ts';

function expectRefusal({ status, out, err }: Ran, ...parts: readonly string[]): void {
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  for (const part of parts) expect(err).toContain(part);
}

describe('the command itself', () => {
  test.each([
    [['fly'], 'no command fly'],
    [['check'], 'needs PLAN.xlsx'],
    [['check', 'a.xlsx', 'b.xlsx'], 'one file'],
    [['check', '--colour', 'a.xlsx'], 'colour'],
    [['memo', 'a.xlsx'], 'needs --out'],
    [['import', 'a.xlsx'], 'needs --into'],
    [['read', '--fiscal-year', 'now'], 'four digits'],
    [['read', '--field', 'colour'], '--field takes'],
  ])('%j is refused in one line', async (words, part) => {
    expectRefusal(await command(words), part);
  });
});

describe('files that cannot be used', () => {
  test('a file that does not exist', async () => {
    expectRefusal(await command(['check', join(newFolder(), 'none.xlsx')]), 'none.xlsx');
  });

  test('a file that is not an .xlsx, which stays as it was', async () => {
    const path = join(newFolder(), 'plan.xlsx');
    writeFileSync(path, 'ข้อความธรรมดา');
    expectRefusal(await command(['check', path]), 'not an .xlsx workbook');
    expect(readFileSync(path, 'utf8')).toBe('ข้อความธรรมดา');
  });

  test('an output folder that cannot be', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    const path = await workbookFrom(planOf(1));
    expectRefusal(await command(['all', path, '--out', join(folder, 'file', 'out')]), 'cannot write into');
  });

  test('a new workbook in a folder that does not exist', async () => {
    expectRefusal(await command(['new', join(newFolder(), 'none', 'plan.xlsx')]), 'folder does not exist');
  });

  test('a plan that is not JSON, and one with a wrong value', async () => {
    const folder = newFolder();
    const json = join(folder, 'plan.json');
    writeFileSync(json, '{ "measures": [');
    expectRefusal(await command(['new', join(folder, 'a.xlsx'), '--from', json]), 'not JSON');
    writeFileSync(json, JSON.stringify({ measures: [{ measure: 'ก' }, { measure: {} }] }));
    expectRefusal(
      await command(['new', join(folder, 'a.xlsx'), '--from', json]),
      'measures[1].measure',
      'ต้องเป็นข้อความ',
    );
  });
});

describe('workbooks that someone has changed', () => {
  test('one that is not ours', async () => {
    const path = join(newFolder(), 'other.xlsx');
    const book = new ExcelJS.Workbook();
    book.addWorksheet('รายชื่อ').addRow(['ชื่อ', 'ตำแหน่ง']);
    await book.xlsx.writeFile(path);
    expectRefusal(await command(['check', path]), 'ยังไม่ใช่แม่แบบของโปร่งใส');
  });

  test('a deleted tab', async () => {
    const path = await workbookFrom(planOf(1));
    await edit(path, (book) => book.removeWorksheet(sheetOf(book, 'ผู้ลงนาม').id));
    expectRefusal(await command(['all', path, '--out', newFolder()]), 'ไม่พบแผ่น “ผู้ลงนาม”', 'ซ่อมแม่แบบ');
  });

  test('a renamed heading and a doubled one, told together', async () => {
    const path = await workbookFrom(planOf(1));
    await edit(path, (book) => {
      const sheet = sheetOf(book, 'มาตรการ');
      sheet.getCell(1, columnOf(sheet, 'ผู้รับผิดชอบ')).value = 'ใครทำ';
      sheet.getCell(1, columnOf(sheet, 'ความเห็นผู้ตรวจ')).value = 'มาตรการ/แนวทาง';
    });
    expectRefusal(
      await command(['status', path]),
      'ไม่มีหัวคอลัมน์ “ผู้รับผิดชอบ”',
      'หัวคอลัมน์ “มาตรการ/แนวทาง” ซ้ำกันที่ E1 และ U1',
    );
  });

  test('columns that were moved are found again', async () => {
    const path = await workbookFrom(planOf(2));
    await edit(path, (book) => {
      const sheet = sheetOf(book, 'มาตรการ');
      const [steps, responsible] = [columnOf(sheet, 'ขั้นตอน/วิธีการดำเนินการ'), columnOf(sheet, 'ผู้รับผิดชอบ')];
      for (let row = 1; row <= 3; row++) {
        const [one, other] = [sheet.getCell(row, steps).value, sheet.getCell(row, responsible).value];
        sheet.getCell(row, steps).value = other;
        sheet.getCell(row, responsible).value = one;
      }
    });
    const plan = (await command(['export', path, '--json'])).json() as {
      measures: readonly Record<string, string>[];
    };
    expect(plan.measures[0]?.responsible).toBe('สำนักปลัด งานนิติการ');
  });

  test('a merged cell counts for every measure it covers, a line merged across names a group', async () => {
    const path = await workbookFrom(planOf(3));
    await edit(path, (book) => {
      const sheet = sheetOf(book, 'มาตรการ');
      const column = columnOf(sheet, 'ผู้รับผิดชอบ');
      sheet.getCell(4, column).value = null;
      sheet.mergeCells(3, column, 4, column);
      sheet.getCell('A6').value = 'กลุ่มที่สอง';
      sheet.mergeCells('A6:H6');
      sheet.getCell(7, columnOf(sheet, 'มาตรการ/แนวทาง')).value = 'มาตรการใต้กลุ่ม';
    });
    const plan = (await command(['export', path, '--json'])).json() as {
      measures: readonly Record<string, string>[];
    };
    expect(plan.measures).toHaveLength(4);
    expect(plan.measures[2]).toMatchObject({
      responsible: 'สำนักปลัด งานนิติการ',
      sharedCells: { fields: ['responsible'] },
    });
    expect(plan.measures[3]).toMatchObject({ measure: 'มาตรการใต้กลุ่ม', group: 'กลุ่มที่สอง' });
    expect((await command(['status', path, '--as-of', '2026-05-15'])).status).toBe(0);
  });

  test('an empty plan is checked, judged and printed', async () => {
    const path = join(newFolder(), 'plan.xlsx');
    await command(['new', path]);
    expect((await command(['check', path, '--json'])).status).toBeLessThan(2);
    expect((await command(['status', path, '--json'])).json()).toMatchObject({ measures: [] });
    const { status, out } = await command(['all', path, '--out', newFolder(), '--json']);
    expect(status).toBe(0);
    expect(out).toContain('ยังไม่มีมาตรการ');
  });
});

describe('days and years that cannot be meant', () => {
  test('a Buddhist year as the day to judge', async () => {
    expectRefusal(await command(['status', await workbookFrom(planOf(1)), '--as-of', '2566-03-31']), 'ค.ศ.');
  });

  test('the end of a round where no round is set', async () => {
    const path = await workbookFrom({ ...planOf(1), round: null });
    expectRefusal(await command(['status', path, '--as-of', 'round']), 'ยังไม่ทราบวันสิ้นรอบ');
  });

  test('a Gregorian fiscal year: each cell that needs the year says so, the others are read', async () => {
    const measures = [
      { measure: 'ก', period: 'ตลอดปีงบประมาณ' },
      { measure: 'ข', monitoring: 'ภายในวันที่ ๓๐ เมษายน ๒๕๖๙' },
    ];
    const path = await workbookFrom({ ...planOf(1), fiscalYearBE: 2026, measures });
    const answer = (await command(['status', path, '--as-of', '2026-05-15', '--json'])).json() as {
      measures: readonly { status: string; explanation: string }[];
    };
    expect(answer.measures.map(({ status }) => status)).toEqual(['unreadable', 'overdue']);
    expect(answer.measures[0]?.explanation).toContain('ปีงบประมาณ');
  });
});

describe('cells that hold surprising things', () => {
  test('text that begins with = + - @ or an apostrophe is kept as text', async () => {
    const texts = [
      '=1+1',
      '+66 2 123',
      '-ประชุม',
      '@หน่วยงาน',
      "'คำพูด'",
      '=HYPERLINK("x")',
      '1/2',
      '007',
      'TRUE',
    ];
    const path = await workbookFrom({
      ...planOf(1),
      measures: texts.map((measure) => ({ measure, steps: measure })),
    });
    const plan = (await command(['export', path, '--json'])).json() as {
      measures: readonly Record<string, string>[];
    };
    expect(plan.measures.map(({ steps }) => steps)).toEqual(texts);
  });

  test('a cell of 50,000 characters comes back whole, one more is refused', async () => {
    const long = 'ก'.repeat(50_000);
    const path = await workbookFrom({ ...planOf(1), measures: [{ measure: 'ยาว', steps: long }] });
    const plan = (await command(['export', path, '--json'])).json() as {
      measures: readonly Record<string, string>[];
    };
    expect(plan.measures[0]?.steps === long).toBe(true);
    const json = join(newFolder(), 'plan.json');
    writeFileSync(json, JSON.stringify({ measures: [{ measure: 'ยาว', steps: `${long}ข` }] }));
    expectRefusal(await command(['new', `${json}.xlsx`, '--from', json]), '50001 ตัวอักษร');
  });

  test('control characters and halves of characters never reach a cell', async () => {
    const path = await workbookFrom({
      ...planOf(1),
      measures: [{ measure: 'ก\u0000\u0007ข\ud83dค', steps: 'ทำ\r\nต่อ 😀' }],
    });
    const plan = (await command(['export', path, '--json'])).json() as {
      measures: readonly Record<string, string>[];
    };
    expect(plan.measures[0]).toMatchObject({ measure: 'กขค', steps: 'ทำ\nต่อ 😀' });
  });

  test('a Buddhist year stored as a Gregorian one means the day 543 years before', async () => {
    const path = await workbookFrom(planOf(1));
    await edit(path, (book) => {
      const sheet = sheetOf(book, 'มาตรการ');
      sheet.getCell(2, columnOf(sheet, 'ผลการดำเนินการ')).value = null;
      const cell = sheet.getCell(2, columnOf(sheet, 'กำหนดแล้วเสร็จ (ระบุเอง)'));
      cell.value = new Date(Date.UTC(2569, 3, 30));
      cell.numFmt = 'd/m/yyyy';
    });
    const { measures } = (await command(['status', path, '--as-of', '2026-04-01', '--json'])).json() as {
      measures: readonly { nextDue: string }[];
    };
    expect(measures[0]?.nextDue).toBe('2026-04-30');
    const sheet = sheetOf(await open(path), 'มาตรการ');
    const due = sheet.getCell(2, columnOf(sheet, 'กำหนดถัดไป'));
    expect(due.value).toEqual(new Date(Date.UTC(2026, 3, 30)));
    expect(due.numFmt).toBe('d" เม.ย. 2569"');
  });
});
