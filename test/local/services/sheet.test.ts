import { describe, expect, test } from '@jest/globals';
import { blankWorkbook } from '../../../local/host.ts';
import { answerOf, errorOf } from '../fixture-host.ts';

describe('a spreadsheet', () => {
  test('answers null for a sheet it does not have', () => {
    expect(answerOf("return book.getSheetByName('ไม่มี');")).toBeNull();
  });

  test('puts a new sheet where it is told', () => {
    expect(
      answerOf(
        "book.insertSheet('มาตรการ', 0); return book.getSheets().map(function (s) { return s.getName(); });",
      ),
    ).toEqual(['มาตรการ', 'Sheet1']);
  });

  test('refuses a second sheet of the same name, whatever its case', () => {
    expect(errorOf("book.insertSheet('sheet1', 0);")).toBe(
      'Exception: A sheet with the name "sheet1" already exists. Please enter another name.',
    );
  });

  test('knows its name, place, zone and language', () => {
    expect(
      answerOf(
        'return [book.getName(), book.getUrl() === "https://docs.google.com/spreadsheets/d/" + book.getId() + "/edit", book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale()];',
        {
          workbook: blankWorkbook('แผน'),
        },
      ),
    ).toEqual(['แผน', true, 'Asia/Bangkok', 'th_TH']);
  });

  test('cannot have all its sheets hidden', () => {
    expect(errorOf('sheet.hideSheet();')).toBe("Exception: You can't hide all the sheets in a document.");
    expect(
      answerOf(
        "var other = book.insertSheet('ก', 1); other.hideSheet(); return [other.isSheetHidden(), sheet.isSheetHidden()];",
      ),
    ).toEqual([true, false]);
  });

  test('cannot grow over ten million cells', () => {
    expect(errorOf('sheet.insertRowsAfter(1000, 400000);')).toBe(
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  test('the active sheet is the one set last', () => {
    const workbook = blankWorkbook();
    answerOf("var made = book.insertSheet('ก', 1); book.setActiveSheet(sheet);", { workbook });
    expect(workbook.activeSheet?.name).toBe('Sheet1');
  });
});

describe('inserted rows', () => {
  test('push down what lies below, with its notes, merges, rules and protection', () => {
    expect(
      answerOf(`
        sheet.getRange('A1:A3').setValues([['ก'], ['ข'], ['ค']]);
        sheet.getRange('A3').setNote('n'); sheet.getRange('B3:C3').merge(); sheet.getRange('A3').protect();
        sheet.insertRowsAfter(1, 2);
        return [sheet.getRange('A1:A5').getValues().join(), sheet.getRange('A5').getNotes()[0][0],
          sheet.getRange('B5').getMergedRanges()[0].getA1Notation(),
          sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(), sheet.getMaxRows()];`),
    ).toEqual(['ก,,,ข,ค', 'n', 'B5:C5', 'A5', 1002]);
  });

  test('at the end take over the format and the rule of the row above', () => {
    const rule =
      "SpreadsheetApp.newDataValidation().requireValueInList(['ก']).setAllowInvalid(false).build()";
    const grown = `sheet.getRange('A2:A1000').setNumberFormat('@').setDataValidation(${rule}); sheet.insertRowsAfter(1000, 5);`;
    expect(
      answerOf(
        `${grown} sheet.getRange('B1').setValue(1); return sheet.getRange('A1005').setValue('ก').getValues()[0][0];`,
      ),
    ).toBe('ก');
    expect(errorOf(`${grown} sheet.getRange('A1005').setValue('ข');`)).toMatch(
      /violates the data validation rules/,
    );
  });

  test('must lie in the grid', () => {
    expect(errorOf('sheet.insertRowsAfter(1001, 1);')).toBe('Exception: Those rows are out of bounds.');
    expect(errorOf('sheet.insertColumnsAfter(27, 1);')).toBe('Exception: Those columns are out of bounds.');
  });

  test('inserted columns push to the right', () => {
    expect(
      answerOf(
        "sheet.getRange('A1:B1').setValues([[1, 2]]); sheet.insertColumnsAfter(1, 1); return [sheet.getRange('A1:C1').getValues()[0], sheet.getMaxColumns()];",
      ),
    ).toEqual([[1, '', 2], 27]);
  });
});

describe('appendRow', () => {
  test('writes below the last row with a value', () => {
    expect(
      answerOf(
        "sheet.getRange('B3').setValue(1); sheet.getRange('A9').setNote('n'); sheet.appendRow(['ก', '007']); return sheet.getRange('A4:B4').getValues()[0];",
      ),
    ).toEqual(['ก', 7]);
  });

  test('lets the grid grow when it is full', () => {
    expect(
      answerOf(
        "sheet.getRange('A1000').setValue(1); sheet.appendRow(['x']); return [sheet.getMaxRows(), sheet.getLastRow()];",
      ),
    ).toEqual([1001, 1001]);
  });

  test('with a Date leaves a bare date and time as the format', () => {
    expect(
      answerOf(
        "sheet.getRange('A1').setNumberFormat('d mmmm yyyy'); sheet.appendRow([new Date('2026-04-01T05:06:07Z')]); return sheet.getRange('A1').getDisplayValues()[0][0];",
      ),
    ).toBe('1/4/2026, 12:06:07');
  });
});

describe('conditional formats', () => {
  const rule = (range: string) =>
    `SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith('เกิน').setBackground('#f4c7c3').setFontColor(null).setBold(true).setRanges([sheet.getRange('${range}')]).build()`;

  test('are replaced all at once', () => {
    expect(
      answerOf(`sheet.setConditionalFormatRules([${rule('A1')}, ${rule('B1')}]);
        sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().slice(1));
        return sheet.getConditionalFormatRules().map(function (r) { return r.getRanges()[0].getA1Notation(); });`),
    ).toEqual(['B1']);
  });

  test('need a range of the same sheet and a condition', () => {
    expect(errorOf("SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').build();")).toMatch(
      /at least one range/,
    );
    expect(
      errorOf("SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).build();"),
    ).toMatch(/no condition/);
    expect(errorOf(`book.insertSheet('ก', 1).setConditionalFormatRules([${rule('A1')}]);`)).toMatch(
      /different sheet/,
    );
  });
});

test('sizes, colours and frozen panes are kept with the sheet', () => {
  const workbook = blankWorkbook();
  answerOf(
    "sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.setColumnWidth(3, 240).setTabColor('#1a73e8');",
    { workbook },
  );
  expect(workbook.sheets[0]).toMatchObject({ frozenRows: 1, frozenColumns: 2, tabColour: '#1a73e8' });
  expect(workbook.sheets[0]?.columnWidths.get(3)).toBe(240);
});

describe('renaming a sheet', () => {
  test('gives it the name, under which it is found', () => {
    expect(
      answerOf("book.getSheets()[0].setName('มาตรการ'); return book.getSheetByName('มาตรการ').getSheetId();"),
    ).toBe(0);
  });

  test('refuses the name of another sheet', () => {
    expect(errorOf("book.insertSheet('อื่น', 1); book.getSheets()[0].setName('อื่น');")).toContain(
      'already exists',
    );
  });
});
