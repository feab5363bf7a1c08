import type { ColumnOfCells, PlanSheet } from '../app/ports.ts';
import type { Tab } from '../core/plan/column.ts';
import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import type { Cell, TabContent } from '../core/plan/sheet-content.ts';
import { hideTab, makeRoom } from './arrange-tab.ts';
import { asFault } from './as-fault.ts';
import { cellOf } from './cell-of.ts';
import { type CivilDates, civilDates } from './civil-date.ts';
import { dressTab, offer } from './dress-tab.ts';
import { readTab } from './read-tab.ts';
import { formatOf, safeCell } from './safe-cell.ts';
import { writeNotes } from './write-notes.ts';
import { writePage } from './write-page.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet the script is bound to. Each call to Sheets is slow, each cell is not: blocks, never cells. */
export function sheetsPlanSheet(): PlanSheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const dates = civilDates(spreadsheet.getSpreadsheetTimeZone());
  const tab = (name: string): Sheet | null => spreadsheet.getSheetByName(name);
  const need = (name: string): Sheet => {
    const sheet = tab(name);
    if (!sheet) throw new Error(`tab ${name} vanished while a command was running`);
    return sheet;
  };
  const addTab = ({ name, colour }: Tab, position: number): Sheet => {
    const blank = onlyBlankSheet(spreadsheet);
    const sheet = blank ? blank.setName(name) : spreadsheet.insertSheet(name, position);
    sheet.setTabColor(colour);
    return sheet;
  };

  const tabOrNew = (declared: Tab): Sheet => {
    const existing = tab(declared.name);
    // A run that was ended between making a tab and its headings has left an empty one.
    if (existing && existing.getLastRow() > 0) return existing;
    const sheet = existing ?? addTab(declared, spreadsheet.getSheets().length);
    dressTab(
      sheet,
      declared,
      declared.columns.map((column, at) => ({ column, at, isNew: true })),
      [],
    );
    if (declared.hidden) hideTab(spreadsheet, sheet);
    return sheet;
  };

  return {
    link: spreadsheet.getUrl(),
    read: (tabs) =>
      asFault(() => {
        const content = new Map<string, TabContent>();
        for (const name of tabs) {
          const sheet = tab(name);
          if (sheet) content.set(name, readTab(sheet, dates));
        }
        return content;
      }),
    tabHeads: () =>
      asFault(() =>
        spreadsheet.getSheets().map((sheet) => {
          const firstCell = cellOf(sheet.getRange(1, 1).getValues()[0]?.[0], dates);
          return {
            name: sheet.getName(),
            firstCell,
            isEmpty: firstCell === undefined && sheet.getLastRow() === 0,
          };
        }),
      ),
    addTab: (added, position) => {
      asFault(() => addTab(added, position));
    },
    dress: (dressed, columns, statusColours) =>
      asFault(() => {
        const sheet = need(dressed.name);
        makeRoom(sheet, 2, Math.max(1, ...columns.map(({ at }) => at + 1)));
        dressTab(sheet, dressed, columns, statusColours);
      }),
    writeColumns: (name, columns) =>
      asFault(() => {
        for (const run of adjacent(columns)) writeRun(need(name), run, dates);
      }),
    writeNotes: (name, notes) => asFault(() => writeNotes(need(name), notes)),
    writeBlock: (name, row, column, cells) =>
      asFault(() => writeBlock(need(name), row, column, cells, dates)),
    offerChoices: (name, row, column, choices) =>
      asFault(() => offer(need(name).getRange(row + 1, column + 1), choices)),
    merge: (name, row, column, rows) =>
      asFault(() => {
        need(name)
          .getRange(row + 1, column + 1, rows, 1)
          .merge();
      }),
    appendRows: (appended, rows) =>
      asFault(() => {
        const sheet = tabOrNew(appended);
        writeBlock(sheet, sheet.getLastRow(), 0, rows, dates);
      }),
    replaceRows: (replaced, rows) =>
      asFault(() => {
        const sheet = tabOrNew(replaced);
        const old = Math.max(0, sheet.getLastRow() - 1 - rows.length);
        const empty = Array.from({ length: old }, () => replaced.columns.map(() => undefined));
        writeBlock(sheet, 1, 0, [...rows, ...empty], dates);
      }),
    writePage: (written, page) =>
      asFault(() => {
        const sheet = tabOrNew(written);
        makeRoom(sheet, page.lines.length, written.columns.length);
        writePage(sheet, written.columns.length, page, tab(MEASURES_TAB.name)?.getSheetId());
        return `${spreadsheet.getUrl()}#gid=${sheet.getSheetId()}`;
      }),
    hasTab: (name) => asFault(() => tab(name) !== null),
    goTo: (name, row, column) =>
      asFault(() => {
        need(name)
          .getRange(row + 1, column + 1)
          .activate();
      }),
    show: (name) =>
      asFault(() => {
        const sheet = tab(name);
        if (sheet) spreadsheet.setActiveSheet(sheet);
      }),
  };
}

/** A new spreadsheet comes with one empty sheet, which becomes our first tab instead of lying about. */
function onlyBlankSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet | undefined {
  const [first, ...others] = spreadsheet.getSheets();
  return first && others.length === 0 && first.getLastRow() === 0 ? first : undefined;
}

function writeBlock(
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly Cell[])[],
  dates: CivilDates,
): void {
  const width = Math.max(0, ...cells.map((line) => line.length));
  if (cells.length === 0 || width === 0) return;
  makeRoom(sheet, row + cells.length, column + width);
  const block = cells.map((line) => Array.from({ length: width }, (_, index) => line[index]));
  sheet
    .getRange(row + 1, column + 1, cells.length, width)
    .setNumberFormats(block.map((line) => line.map(formatOf)))
    .setValues(block.map((line) => line.map((cell) => safeCell(cell, dates))));
}

/** Columns beside each other are written in one call. */
function adjacent(columns: readonly ColumnOfCells[]): readonly (readonly ColumnOfCells[])[] {
  const runs: ColumnOfCells[][] = [];
  for (const column of [...columns].sort((one, other) => one.column - other.column)) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.column === column.column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

function writeRun(sheet: Sheet, run: readonly ColumnOfCells[], dates: CivilDates): void {
  const [first] = run;
  const height = Math.max(0, ...run.map(({ cells }) => cells.length));
  if (!first || height === 0) return;
  const lines = Array.from({ length: height }, (_, row) => run.map(({ cells }) => cells[row]));
  const range = sheet.getRange(2, first.column + 1, height, run.length);
  range
    .setNumberFormats(
      lines.map((line, row) => line.map((cell, index) => run[index]?.formats?.[row] ?? formatOf(cell))),
    )
    .setValues(lines.map((line) => line.map((cell) => safeCell(cell, dates))));
}
