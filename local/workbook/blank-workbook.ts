import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { emptyDocumentState } from '../document-state.ts';
import { newSheet } from './sheet.ts';
import type { Workbook } from './workbook.ts';

/** A new spreadsheet as Google makes one: a single empty tab. */
export function blankWorkbook(name = 'Untitled spreadsheet'): Workbook {
  return {
    id: randomUUID(),
    name,
    sheets: [newSheet(0, 'Sheet1')],
    activeSheet: undefined,
    documentState: emptyDocumentState(),
    file: new ExcelJS.Workbook(),
  };
}
