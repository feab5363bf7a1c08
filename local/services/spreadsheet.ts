import { requireEditor } from '../edit-permission.ts';
import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';
import { newSheet } from '../workbook/sheet.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { requireNewName } from './sheet-name.ts';

export const SPREADSHEET = {
  name: 'SpreadsheetApp.Spreadsheet',
  kind: 'Spreadsheet',
  members: {
    getSheetByName: [['string']],
    getSheets: [[]],
    insertSheet: [['string', 'integer']],
    getSpreadsheetTimeZone: [[]],
    getSpreadsheetLocale: [[]],
    getName: [[]],
    getId: [[]],
    getUrl: [[]],
    toast: [['string'], ['string', 'string'], ['string', 'string', 'number?']],
    setActiveSheet: [['Sheet']],
  },
} as const;

export function spreadsheet(run: Run): object {
  const { book } = run;
  return run.serve(SPREADSHEET, book, {
    getSheetByName(name: string) {
      const found = book.sheets.find((sheet) => sheet.name === name);
      return found ? run.sheet(found) : null;
    },
    getSheets: () => book.sheets.map((sheet) => run.sheet(sheet)),
    insertSheet(name: string, index: number) {
      requireEditor(run);
      requireNewName(run, name);
      if (index < 0 || index > book.sheets.length) throw new ServiceError('Invalid argument: sheetIndex');
      const made = newSheet(1 + Math.max(0, ...book.sheets.map(({ id }) => id)), name);
      book.sheets.splice(index, 0, made);
      book.activeSheet = made;
      return run.sheet(made);
    },
    getSpreadsheetTimeZone: () => run.zone,
    getSpreadsheetLocale: () => run.locale,
    getName: () => book.name,
    getId: () => book.id,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
    toast(message: string, title = '') {
      run.screen.toasts.push({ message, title });
    },
    setActiveSheet(sheet: object) {
      book.activeSheet = run.stateOf(sheet) as Sheet;
      book.activeArea = undefined;
      return sheet;
    },
  });
}
