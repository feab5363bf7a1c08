import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, UnusableInput, writeXlsx } from '../../../local/host.ts';
import { cellAt } from '../../../local/workbook/sheet.ts';
import { answerOf } from '../fixture-host.ts';
import { freshPath, roundTrip } from './round-trip.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);
const VALUES = 'return sheet.getDataRange().getDisplayValues();';

describe('a file LibreOffice made', () => {
  const shown = [
    ['หัวหนา', '', '1 เม.ย. 2566', 'TRUE', '', ''],
    ['ลิงก์', '2', '#DIV/0!', 'บรรทัด ๑\nบรรทัด ๒', '', 'ก'],
  ];

  test('is read: merges, links, Buddhist years, booleans, results and errors of formulas', async () => {
    const workbook = await readXlsx(fixture('made-by-libreoffice.xlsx'));
    expect(answerOf(VALUES, { workbook })).toEqual(shown);
    expect(answerOf('return sheet.getRange("B2:C2").getFormulas();', { workbook })).toEqual([
      ['=1+1', '=1/0'],
    ]);
    expect(answerOf('return sheet.getRange("C1").getValues()[0][0].toISOString();', { workbook })).toBe(
      '2023-03-31T17:00:00.000Z',
    );
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['แผน', false],
      ['ซ่อน', true],
    ]);
    expect(workbook.sheets[0]?.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 2 }]);
  });

  test('is the same after a round trip, with its links and notes', async () => {
    const workbook = await roundTrip(await readXlsx(fixture('made-by-libreoffice.xlsx')));
    expect(answerOf(VALUES, { workbook })).toEqual(shown);
    const raw = workbook.file.getWorksheet('แผน');
    expect(raw?.getCell('A2').value).toMatchObject({ hyperlink: 'https://example.org/' });
    expect(cellAt(workbook.sheets[0] as never, 2, 5)?.note).toBe('หมายเหตุเดี่ยว');
  });

  test('keeps a rejecting list', async () => {
    const workbook = await readXlsx(fixture('made-by-libreoffice.xlsx'));
    expect(() => answerOf("sheet.getRange('F3').setValue('ค');", { workbook })).toThrow('ก, ข');
  });
});

/** The part of the package that the workbook is written as. */
async function writtenPart(name: string, part: string): Promise<string> {
  const path = freshPath(name);
  await writeXlsx(await readXlsx(fixture(name)), path);
  return strFromU8(unzipSync(readFileSync(path))[part] ?? new Uint8Array());
}

describe('a file openpyxl made', () => {
  test('is read and written with its notes, tables and whole-column lists', async () => {
    const workbook = await roundTrip(await readXlsx(fixture('made-by-openpyxl.xlsx')));
    const [sheet] = workbook.sheets;
    expect(
      answerOf("return sheet.getRange('A1:H9').getNotes().flat().filter(String);", { workbook }),
    ).toEqual(['หมายเหตุ', 'เดี่ยว']);
    expect(sheet?.validations.map(({ area }) => area.rows)).toEqual([1_048_575]);
    expect(sheet?.conditionalFormats).toHaveLength(3);
    expect(workbook.file.getWorksheet('แผน')?.getTables()).toHaveLength(1);
    expect(workbook.file.getWorksheet('แผน')?.getRow(2).height).toBe(40);
  });
});

describe('what exceljs would write in a way Excel refuses', () => {
  test('the drawing of the notes comes before the tables', async () => {
    expect(await writtenPart('made-by-openpyxl.xlsx', 'xl/worksheets/sheet1.xml')).toMatch(
      /<legacyDrawing [^>]*\/><tableParts/,
    );
  });

  test('a workbook without a theme gets the usual one', async () => {
    expect(await writtenPart('made-by-libreoffice.xlsx', 'xl/theme/theme1.xml')).toContain('<a:theme');
  });
});

describe('what nobody touched', () => {
  test('goes back as it was while its neighbours change', async () => {
    const path = freshPath('foreign.xlsx');
    const file = new ExcelJS.Workbook();
    const raw = file.addWorksheet('แผน');
    raw.getCell('A1').value = { richText: [{ text: 'หัว' }, { text: 'หนา', font: { bold: true } }] };
    raw.getCell('A1').border = { top: { style: 'thin' } };
    raw.getCell('A2').value = { formula: 'SUM(C1:C2)', result: 3 };
    raw.getCell('A3').value = { text: 'ลิงก์', hyperlink: 'https://example.org/' };
    raw.getCell('A4').font = { italic: true };
    raw.pageSetup = { orientation: 'landscape' };
    await file.xlsx.writeFile(path);
    const workbook = await readXlsx(path);
    answerOf(
      "sheet.getRange('B1:B4').setValues([[1], [2], [3], [4]]); sheet.getRange('A4').setBackground('#ff0000');",
      { workbook },
    );
    const after = (await roundTrip(workbook)).file.getWorksheet('แผน');
    expect(after?.getCell('A1').value).toEqual({
      richText: [{ text: 'หัว' }, { text: 'หนา', font: { bold: true } }],
    });
    expect(after?.getCell('A1').border).toEqual({ top: { style: 'thin' } });
    expect(after?.getCell('A2').value).toEqual({ formula: 'SUM(C1:C2)', result: 3 });
    expect(after?.getCell('A3').value).toMatchObject({ hyperlink: 'https://example.org/' });
    expect(after?.getCell('A4').font).toMatchObject({ italic: true });
    expect(after?.getCell('A4').fill).toMatchObject({ fgColor: { argb: 'FFFF0000' } });
    expect(after?.pageSetup.orientation).toBe('landscape');
  });

  test('keeps shared formulas though their first cell is overwritten', async () => {
    const path = freshPath('shared.xlsx');
    const file = new ExcelJS.Workbook();
    file.addWorksheet('ก').fillFormula('A1:A3', 'B1*2', [2, 4, 6]);
    await file.xlsx.writeFile(path);
    const workbook = await readXlsx(path);
    answerOf("sheet.getRange('A1').setValue('x');", { workbook });
    expect(
      answerOf("return sheet.getRange('A1:A3').getFormulas();", { workbook: await roundTrip(workbook) }),
    ).toEqual([[''], ['=B2*2'], ['=B3*2']]);
  });
});

describe('a file that cannot be used', () => {
  async function refusal(content: Uint8Array | string): Promise<string> {
    const path = freshPath('plan.xlsx');
    writeFileSync(path, content);
    const fault: unknown = await readXlsx(path).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UnusableInput);
    return String(fault).replace(path, 'FILE');
  }

  test.each([
    ['no zip', 'ลำดับ,มาตรการ'],
    ['an empty file', ''],
    ['a zip of something else', zipSync({ 'word/document.xml': strToU8('<x/>') })],
  ])('%s is not an .xlsx workbook', async (_what, content) => {
    expect(await refusal(content)).toBe('UnusableInput: cannot read FILE: it is not an .xlsx workbook');
  });

  test('an old .xls file, or one locked with a password, is said to be one', async () => {
    const container = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusal(container)).toBe(
      'UnusableInput: cannot read FILE: it is not an .xlsx workbook: it is an old .xls file or it is locked with a password',
    );
  });

  test('a truncated one is damaged', async () => {
    const whole = freshPath('whole.xlsx');
    copyFileSync(fixture('made-by-libreoffice.xlsx'), whole);
    await writeXlsx(await readXlsx(whole), whole);
    const bytes = readFileSync(whole);
    expect(await refusal(bytes.subarray(0, bytes.length - 2000))).toBe(
      'UnusableInput: cannot read FILE: it is damaged',
    );
  });

  test('one that is not there, or is a folder, is said to be so', async () => {
    await expect(readXlsx(import.meta.dirname)).rejects.toThrow(/: it is a folder$/);
    await expect(readXlsx('/nowhere/plan.xlsx')).rejects.toThrow(
      'cannot read /nowhere/plan.xlsx: there is no such file',
    );
  });
});
