import type { HiddenRows } from '../app/ports.ts';
import { hideTab, makeRoom } from './arrange-tab.ts';
import { asFault } from './as-fault.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TAB = 'ไฟล์ของระบบ';
const HEADINGS = ['ชื่อไฟล์', 'ขนาด (ไบต์)', 'ลายนิ้วมือ', 'เก็บเมื่อ', 'ผู้เก็บ', 'จำนวนช่อง', 'เนื้อไฟล์ (ห้ามแก้)'];
const FIRST_ROW = 2;

/** A plain hidden tab. It is made when there is something to keep, and every row is written in one call. */
export function hiddenTabFiles(): HiddenRows {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tab = (): Sheet | null => spreadsheet.getSheetByName(TAB);

  return {
    heads: (width) =>
      asFault(() => {
        const sheet = tab();
        const rows = sheet ? sheet.getLastRow() + 1 - FIRST_ROW : 0;
        return sheet && rows > 0 ? texts(sheet.getRange(FIRST_ROW, 1, rows, width)) : [];
      }),
    row: (index) =>
      asFault(() => {
        const sheet = tab();
        const [row = []] = sheet ? texts(sheet.getRange(FIRST_ROW + index, 1, 1, sheet.getLastColumn())) : [];
        return row;
      }),
    write: (index, cells) =>
      asFault(() => {
        const sheet = tab() ?? addTab(spreadsheet);
        if (sheet.getLastRow() === 0) writeHeadings(sheet);
        const width = Math.max(cells.length, sheet.getLastColumn());
        makeRoom(sheet, FIRST_ROW + index, width);
        sheet
          .getRange(FIRST_ROW + index, 1, 1, width)
          .setNumberFormat('@')
          .setValues([Array.from({ length: width }, (_, column) => cells[column] ?? '')]);
      }),
  };
}

function texts(range: GoogleAppsScript.Spreadsheet.Range): readonly (readonly string[])[] {
  return range.getValues().map((row: unknown[]) => row.map(String));
}

function addTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
  const sheet = spreadsheet.insertSheet(TAB, spreadsheet.getSheets().length);
  hideTab(spreadsheet, sheet);
  return sheet;
}

function writeHeadings(sheet: Sheet): void {
  sheet.getRange(1, 1, 1, HEADINGS.length).setNumberFormat('@').setValues([HEADINGS]);
}
