import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { blankWorkbook, readXlsx, writeXlsx } from '../../../local/host.ts';
import { openCell, setValidation } from '../../../local/workbook/sheet.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { answerOf } from '../fixture-host.ts';
import { freshPath, roundTrip } from './round-trip.ts';

function firstSheet({ sheets: [sheet] }: Workbook): Sheet {
  if (!sheet) throw new Error('the workbook has no sheet');
  return sheet;
}

/** A workbook whose first sheet a script has filled, written and read again. */
async function scripted(body: string): Promise<Workbook> {
  const workbook = blankWorkbook();
  answerOf(body, { workbook });
  return roundTrip(workbook);
}

describe('a round trip keeps', () => {
  test.each([
    ['text', "'ก'"],
    ['text that looks like a number', `"'007"`],
    ['text that looks like a formula', `"'=1+1"`],
    ['spaces and line breaks', "'  ก\\n ข\\t'"],
    ['text that looks like an escape', "'_x0041_ _x000D_'"],
    ['a carriage return', "'ก\\rข'"],
    ['angle brackets and ampersands', `'<a href="x">&amp;</a>'`],
    ['a number', '0.1'],
    ['a boolean', 'false'],
    ['a date', 'new Date(1e12)'],
    ['an error', 'NaN'],
    ['text of 50,000 characters', "'ก'.repeat(49999) + 'ข'"],
    ['characters beyond the first plane', "'🙂'.repeat(20000)"],
  ])('%s', async (_what, value) => {
    const read =
      "var v = sheet.getRange('A1').getValues()[0][0]; return v instanceof Date ? v.getTime() : v;";
    const workbook = blankWorkbook();
    const before = answerOf(`sheet.getRange('A1').setValue(${value}); ${read}`, { workbook });
    expect(answerOf(read, { workbook: await roundTrip(await roundTrip(workbook)) })).toEqual(before);
  });

  test('formulas', async () => {
    const workbook = await scripted("sheet.getRange('A1').setValue('=SUM(B1:B9)');");
    expect(answerOf("return sheet.getRange('A1').getFormulas()[0][0];", { workbook })).toBe('=SUM(B1:B9)');
  });

  test('formats, notes, also of empty cells', async () => {
    const workbook = blankWorkbook();
    answerOf(
      `sheet.getRange('B2').setNumberFormat('@').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).setVerticalAlignment('top').setHorizontalAlignment('center')
        .setBackground('#ffeeaa').setFontWeight('bold').setFontColor('#112233').setFontFamily('Sarabun').setFontSize(11);
       sheet.getRange('C9').setNote('หมายเหตุ'); sheet.getRange('D9').setNumberFormat('d/m/yyyy');`,
      { workbook },
    );
    const read = firstSheet(await roundTrip(workbook));
    expect(openCell(read, 2, 2).format).toEqual(openCell(firstSheet(workbook), 2, 2).format);
    expect(openCell(read, 9, 3).note).toBe('หมายเหตุ');
    expect(openCell(read, 9, 4).format.numberFormat).toBe('d/m/yyyy');
  });

  test('the sheet itself: size, panes, widths, colour, merges, order, the hidden and the active one', async () => {
    const workbook = await scripted(
      `sheet.insertRowsAfter(1000, 5); sheet.insertColumnsAfter(26, 2); sheet.setFrozenRows(1); sheet.setFrozenColumns(2);
       sheet.setColumnWidth(3, 240).setTabColor('#1a73e8'); sheet.getRange('A5:C6').merge();
       book.insertSheet('ก่อน', 0); book.insertSheet('ซ่อน', 2).hideSheet(); book.setActiveSheet(sheet);`,
    );
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['ก่อน', false],
      ['Sheet1', false],
      ['ซ่อน', true],
    ]);
    const sheet = workbook.sheets[1];
    expect(sheet).toMatchObject({
      rows: 1005,
      columns: 28,
      frozenRows: 1,
      frozenColumns: 2,
      tabColour: '#1a73e8',
    });
    expect(sheet?.columnWidths.get(3)).toBe(240);
    expect(sheet?.merges).toEqual([{ row: 5, column: 1, rows: 2, columns: 3 }]);
    expect(workbook.file.views[0]?.activeTab).toBe(1);
  });

  test('validation, with lists too long or too full of commas for .xlsx', async () => {
    const long = Array.from({ length: 60 }, (_item, index) => `ตัวเลือกที่ ${index + 1}, ครบถ้วน`);
    const workbook = blankWorkbook();
    answerOf(
      `var rule = function () { return SpreadsheetApp.newDataValidation(); };
       sheet.getRange('A2:A1000').setDataValidation(rule().requireValueInList(['รอตรวจ', 'เห็นชอบ']).setAllowInvalid(false).setHelpText('เลือก').build());
       sheet.getRange('B2:B9').setDataValidation(rule().requireValueInList(${JSON.stringify(long)}).build());
       sheet.getRange('C2:C9').setDataValidation(rule().requireDate().setAllowInvalid(false).build());`,
      { workbook },
    );
    expect(firstSheet(await roundTrip(workbook)).validations).toEqual(firstSheet(workbook).validations);
  });

  test('conditional formats in their order', async () => {
    const workbook = blankWorkbook();
    answerOf(
      `var rule = function () { return SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B2:B9'), sheet.getRange('D2')]); };
       sheet.setConditionalFormatRules([
         rule().whenTextStartsWith('เกิน "กำหนด"').setBackground('#ff0000').setBold(true).build(),
         rule().whenTextEqualTo('แล้วเสร็จ').setFontColor('#00ff00').build(),
         rule().whenFormulaSatisfied('=$A2="x"').setBackground('#0000ff').build()]);`,
      { workbook },
    );
    const read = firstSheet(await roundTrip(workbook)).conditionalFormats;
    const made = firstSheet(workbook).conditionalFormats;
    expect(read.map(({ areas, style }) => ({ areas, style }))).toEqual(
      made.map(({ areas, style }) => ({ areas, style })),
    );
    expect(read.slice(0, 2).map(({ condition }) => condition)).toEqual(
      made.slice(0, 2).map(({ condition }) => condition),
    );
    expect(read[2]?.condition).toMatchObject({ raw: { formulae: ['$A2="x"'] } });
  });

  test('protection, which has no such form in .xlsx', async () => {
    const workbook = await scripted(
      "sheet.getRange('C2:D9').protect().setDescription('ระบบคำนวณ').setWarningOnly(true);",
    );
    expect(firstSheet(workbook).protections).toEqual([
      {
        area: { row: 2, column: 3, rows: 8, columns: 2 },
        description: 'ระบบคำนวณ',
        warningOnly: true,
        creator: 'owner@example.org',
      },
    ]);
  });

  test('properties of the document and of its users, and nothing that only concerns a run', async () => {
    const workbook = await scripted(
      "PropertiesService.getDocumentProperties().setProperty('layout', '1'); PropertiesService.getUserProperties().setProperty('a', 'ข'); CacheService.getDocumentCache().put('c', '1');",
    );
    expect(workbook.documentState).toEqual({
      documentProperties: { layout: '1' },
      userProperties: { 'owner@example.org': { a: 'ข' } },
      cache: {},
      triggers: [],
    });
  });

  test('its identity, and shows nobody the tab that keeps all this', async () => {
    const workbook = blankWorkbook();
    const read = await roundTrip(workbook);
    expect(read.id).toBe(workbook.id);
    expect(answerOf('return book.getSheets().length;', { workbook: read })).toBe(1);
    expect(read.file.getWorksheet('_prongsai_host')?.state).toBe('veryHidden');
  });
});

test('rows inserted between others carry everything along', async () => {
  const first = await scripted(
    "sheet.getRange('A1:A3').setValues([['ก'], ['ข'], ['ค']]).setBackground('#ffeeaa'); sheet.getRange('A3').setNote('n'); sheet.getRange('B3:C3').merge();",
  );
  answerOf('sheet.insertRowsAfter(2, 2);', { workbook: first });
  const sheet = firstSheet(await roundTrip(first));
  expect([1, 2, 3, 4, 5].map((row) => openCell(sheet, row, 1).content?.kind)).toEqual([
    'text',
    'text',
    undefined,
    undefined,
    'text',
  ]);
  expect(openCell(sheet, 5, 1)).toMatchObject({ note: 'n', format: { background: '#ffeeaa' } });
  expect(sheet.merges).toEqual([{ row: 5, column: 2, rows: 1, columns: 2 }]);
});

test('a second writing of the same workbook is the same as the first', async () => {
  const workbook = blankWorkbook();
  answerOf("sheet.getRange('A1:B2').setValues([[1, 'ก'], [2, 'ข']]).setNote('n').merge();", { workbook });
  const first = firstSheet(await roundTrip(workbook));
  answerOf("sheet.getRange('A1').clearNote();", { workbook });
  const second = firstSheet(await roundTrip(workbook));
  expect(first.cells.get(1)?.get(1)).toMatchObject({ note: 'n', content: { value: 1 } });
  expect(second.cells.get(1)?.get(1)).toMatchObject({ note: undefined, content: { value: 1 } });
});

test('writing leaves nothing beside the file', async () => {
  const path = freshPath('แผน.xlsx');
  await writeXlsx(blankWorkbook(), path);
  expect(readdirSync(dirname(path))).toEqual(['แผน.xlsx']);
  expect((await readXlsx(path)).name).toBe('แผน');
});

test('a thousand rows of twenty-five columns, each with a dropdown, come back', async () => {
  const workbook = blankWorkbook();
  const sheet = firstSheet(workbook);
  for (let row = 1; row <= 1000; row += 1) {
    for (let column = 1; column <= 25; column += 1) {
      const cell = openCell(sheet, row, column);
      cell.content = { kind: 'text', value: `มาตรการที่ ${row} ช่อง ${column}` };
      cell.format = { wrap: 'WRAP', numberFormat: '@' };
    }
  }
  for (let column = 1; column <= 25; column += 1) {
    const criteria = { kind: 'list', values: [`${column}`, 'ข'], showDropdown: true } as const;
    setValidation(
      sheet,
      { row: 2, column, rows: 999, columns: 1 },
      { criteria, allowInvalid: true, helpText: undefined },
    );
  }
  const read = await roundTrip(await roundTrip(workbook));
  expect(firstSheet(read).validations).toHaveLength(25);
});
