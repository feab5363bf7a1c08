import { describe, expect, test } from '@jest/globals';
import { blankWorkbook } from '../../../local/host.ts';
import { answerOf, errorOf } from '../fixture-host.ts';

/** What a cell of a fresh sheet answers after a value was written to it. */
function written(value: string, format?: string): unknown {
  const formatted = format === undefined ? '' : `cell.setNumberFormat(${JSON.stringify(format)});`;
  return answerOf(
    `var cell = sheet.getRange('A1'); ${formatted} cell.setValue(${value});
     var held = cell.getValues()[0][0];
     return [held instanceof Date ? held.toISOString() : held, cell.getDisplayValues()[0][0], cell.getFormulas()[0][0]];`,
    { now: new Date('2026-05-06T07:08:09Z') },
  );
}

describe('writing', () => {
  test.each([
    ['"1/2"', '2026-01-31T17:00:00.000Z', '1/2/2026'],
    ['"007"', 7, '7'],
    ['"50%"', 0.5, '50%'],
    ['"true"', true, 'TRUE'],
    ['"1,234.50"', 1234.5, '1,234.50'],
    ['"2566-04-01"', '2566-03-31T17:00:00.000Z', '2566-04-01'],
    ['"12/2569"', '2569-11-30T17:00:00.000Z', '12/2569'],
    ['"31/9/2026"', '31/9/2026', '31/9/2026'],
    ['"10:30"', '1899-12-30T03:47:56.000Z', '10:30:00'],
    ['"1 Apr 2026"', '2026-03-31T17:00:00.000Z', '1 Apr 2026'],
    ['"ม.ค. ๒๕๖๖"', 'ม.ค. ๒๕๖๖', 'ม.ค. ๒๕๖๖'],
    ['"๑๒"', '๑๒', '๑๒'],
    ['"02-123-4567"', '02-123-4567', '02-123-4567'],
  ])('%s is read as if it had been typed', (typed, value, shown) => {
    expect(written(typed)).toEqual([value, shown, '']);
  });

  test('a text cell keeps what is written to it', () => {
    expect(written('"007"', '@')).toEqual(['007', '007', '']);
    expect(written('"2566-04-01"', '@')).toEqual(['2566-04-01', '2566-04-01', '']);
  });

  test('a string that begins with "=" is a formula, in a text cell too', () => {
    expect(written('"=1+1"')).toEqual(['#ERROR!', '#ERROR!', '=1+1']);
    expect(written('"=1+1"', '@')).toEqual(['#ERROR!', '#ERROR!', '=1+1']);
  });

  test('a leading apostrophe makes plain text and is not part of the value', () => {
    expect(written(`"'=1+1"`)).toEqual(['=1+1', '=1+1', '']);
    expect(written(`"'007"`)).toEqual(['007', '007', '']);
  });

  test('undefined and null clear the cell', () => {
    for (const nothing of ['undefined', 'null', '""']) expect(written(nothing)).toEqual(['', '', '']);
  });

  test('a number that is none becomes an error value', () => {
    expect(written('NaN')).toEqual(['#NUM!', '#NUM!', '']);
    expect(written('Infinity')).toEqual(['#NUM!', '#NUM!', '']);
  });

  test('an object or a function is refused', () => {
    const refused =
      "Exception: The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setValue.";
    expect(errorOf("sheet.getRange('A1').setValue({ a: 1 });")).toBe(refused);
    expect(errorOf("sheet.getRange('A1').setValue(function () {});")).toBe(refused);
  });

  test('a text of more than 50,000 characters is refused', () => {
    expect(errorOf("sheet.getRange('A1').setValue('ก'.repeat(50001));")).toBe(
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(answerOf("sheet.getRange('A1').setValue('ก'.repeat(50000)); return sheet.getLastRow();")).toBe(1);
  });

  test('values that do not fill the range are refused by rows and by columns', () => {
    expect(errorOf("sheet.getRange('A1:B1').setValues([[1, 2], [3, 4]]);")).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
    );
    expect(errorOf("sheet.getRange('A1:B1').setValues([[1, 2, 3]]);")).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
  });

  test('a wrong argument is named by its type', () => {
    expect(errorOf("sheet.getRange('A1').setValues('x');")).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(errorOf("sheet.getRange('A1').setValues([1, 2]);")).toBe(
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(errorOf("sheet.getRange('A1').setValue();")).toBe(
      "Exception: The parameters () don't match the method signature for SpreadsheetApp.Range.setValue.",
    );
  });

  test('when one value breaks a rule none is written', () => {
    const rule =
      "SpreadsheetApp.newDataValidation().requireValueInList(['ก', 'ข'], true).setAllowInvalid(false).build()";
    expect(
      answerOf(
        `sheet.getRange('B1').setDataValidation(${rule});
         var said; try { sheet.getRange('A1:B1').setValues([['x', 'ค']]); } catch (error) { said = error.message; }
         return [said, sheet.getRange('A1').getValues()[0][0]];`,
      ),
    ).toEqual([
      'The data you entered in cell B1 violates the data validation rules set on this cell.\nPlease enter one of the following values: ก, ข.',
      '',
    ]);
  });

  test('a rejecting date rule takes dates and refuses other values', () => {
    const rule = 'SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build()';
    const put = (value: string) =>
      errorOf(`sheet.getRange('A1').setDataValidation(${rule}).setValue(${value});`);
    expect(put("'1/4/2569'")).toBe('nothing was thrown');
    expect(put('new Date()')).toBe('nothing was thrown');
    expect(put("'เร็ว ๆ นี้'")).toBe(
      'Exception: The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
  });

  test('a rule that only warns lets everything through', () => {
    expect(
      errorOf(
        "sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ก']).build()).setValue('ค');",
      ),
    ).toBe('nothing was thrown');
  });
});

describe('dates', () => {
  const midnight =
    "sheet.getRange('A1').setValue('2026-04-01'); return sheet.getRange('A1').getValues()[0][0].toISOString();";

  test("a date is midnight in the spreadsheet's zone, not in the script's", () => {
    expect(answerOf(midnight)).toBe('2026-03-31T17:00:00.000Z');
    expect(answerOf(midnight, { spreadsheetTimeZone: 'America/New_York' })).toBe('2026-04-01T04:00:00.000Z');
    expect(
      answerOf(midnight, { spreadsheetTimeZone: 'America/New_York', manifest: { timeZone: 'Asia/Tokyo' } }),
    ).toBe('2026-04-01T04:00:00.000Z');
  });

  test('a Date written is the wall clock of the spreadsheet', () => {
    expect(
      answerOf(
        "sheet.getRange('A1').setValue(new Date('2026-03-31T18:00:00Z')); return sheet.getRange('A1').getDisplayValues()[0][0];",
      ),
    ).toBe('2026-04-01 1:00:00');
  });

  test("a Date read is the context's own Date", () => {
    expect(
      answerOf(
        "sheet.getRange('A1').setValue('1/4/2026'); return sheet.getRange('A1').getValues()[0][0] instanceof Date;",
      ),
    ).toBe(true);
  });

  test('a number format can show a Buddhist year in Thai', () => {
    const shown = (format: string) =>
      answerOf(
        `sheet.getRange('A1').setNumberFormat('${format}').setValue(new Date('2026-04-01T00:00:00Z')); return sheet.getRange('A1').getDisplayValues()[0][0];`,
      );
    expect(shown('[$-107041E]d mmm yyyy')).toBe('1 เม.ย. 2569');
    expect(shown('[$-D07041E]d mmmm yyyy')).toBe('๑ เมษายน ๒๕๖๙');
    expect(shown('d/m/bbbb')).toBe('1/4/2569');
  });
});

describe('geometry', () => {
  test('the data range of an empty sheet is A1', () => {
    expect(
      answerOf('return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];'),
    ).toEqual(['A1', 0, 0]);
  });

  test('formats and notes do not count as data', () => {
    expect(
      answerOf(
        "sheet.getRange('C9').setBackground('#ff0000').setNote('x'); return sheet.getDataRange().getA1Notation();",
      ),
    ).toBe('A1');
  });

  test('a sheet begins with 1000 rows and 26 columns, and a range beyond them fails', () => {
    expect(answerOf('return [sheet.getMaxRows(), sheet.getMaxColumns()];')).toEqual([1000, 26]);
    const beyond = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
    expect(errorOf('sheet.getRange(1001, 1);')).toBe(beyond);
    expect(errorOf("sheet.getRange('AA1');")).toBe(beyond);
  });

  test.each([
    ['sheet.getRange(0, 1);', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0);', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1);', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0);', 'The number of columns in the range must be at least 1.'],
    ["sheet.getRange('นี่ไม่ใช่ช่วง');", 'Range not found'],
  ])('%s says what is wrong', (code, message) => {
    expect(errorOf(code)).toBe(`Exception: ${message}`);
  });

  test('a range is counted from one and a position must be whole', () => {
    expect(
      answerOf(
        "var r = sheet.getRange('B:B'); return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()];",
      ),
    ).toEqual([1, 2, 1000, 1]);
    expect(errorOf('sheet.getRange(1.5, 1);')).toBe(
      "Exception: The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });

  test('a merged block holds one value', () => {
    expect(
      answerOf(
        "sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge(); sheet.getRange('B2').setValue(9); return [sheet.getRange('A1:B2').getValues(), sheet.getRange('B2').getMergedRanges()[0].getA1Notation()];",
      ),
    ).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      'A1:B2',
    ]);
  });
});

describe('protection', () => {
  const colleague = { email: 'b@example.org', emailVisible: true, canEdit: true, isOwner: false };

  test('protect always adds one more', () => {
    expect(
      answerOf(
        "sheet.getRange('A1').protect(); sheet.getRange('A1').protect(); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;",
      ),
    ).toBe(2);
  });

  test("a colleague's script cannot write to a protected cell, and can to one with a warning only", () => {
    const workbook = blankWorkbook();
    answerOf("sheet.getRange('A:A').protect(); sheet.getRange('B:B').protect().setWarningOnly(true);", {
      workbook,
    });
    expect(errorOf("sheet.getRange('A1').setValue(1);", { workbook, user: colleague })).toBe(
      'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    expect(errorOf("sheet.getRange('B1').setValue(1);", { workbook, user: colleague })).toBe(
      'nothing was thrown',
    );
    expect(errorOf("sheet.getRange('A1').setValue(1);", { workbook })).toBe('nothing was thrown');
  });

  test('who may only view cannot write', () => {
    expect(errorOf("sheet.getRange('A1').setValue(1);", { user: { ...colleague, canEdit: false } })).toMatch(
      'Exception: You do not have permission to edit this spreadsheet.',
    );
  });
});

test('notes and formats are written cell by cell or to the whole range', () => {
  expect(
    answerOf(
      `sheet.getRange('A1:B1').setNotes([['ก', null]]).setNumberFormats([['@', '0.00']]).setBackgrounds([['#fff', null]])
         .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).setVerticalAlignment('top').setHorizontalAlignment('center')
         .setFontWeight('bold').setFontColor('#333333').setFontFamily('Sarabun').setFontSize(12).setValues([['1', '1']]);
       return [sheet.getRange('A1:B1').getDisplayValues(), sheet.getRange('A1:B1').getNotes()];`,
    ),
  ).toEqual([[['1', '1.00']], [['ก', '']]]);
});

test('clearing takes values away and leaves formats', () => {
  expect(
    answerOf(
      "var r = sheet.getRange('A1').setNumberFormat('@').setValue('007').setNote('n'); r.clearContent().clearNote(); r.setValue('008'); return [r.getValues(), r.getNotes()];",
    ),
  ).toEqual([[['008']], [['']]]);
});
