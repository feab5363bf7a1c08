import { cpSync, mkdirSync, rmSync } from 'node:fs';
import type { Screen } from '../screen.ts';
import { renameSheet } from '../workbook/sheet.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';

function copyOf(sheet: Sheet): Sheet {
  const cells = [...sheet.cells].map(
    ([row, held]) => [row, new Map([...held].map(([column, cell]) => [column, { ...cell }]))] as const,
  );
  return {
    ...sheet,
    cells: new Map(cells),
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    merges: [...sheet.merges],
    validations: [...sheet.validations],
    conditionalFormats: [...sheet.conditionalFormats],
    protections: sheet.protections.map((protection) => ({ ...protection })),
    charts: [...sheet.charts],
  };
}

function keepBook(book: Workbook): () => void {
  const sheets = [...book.sheets];
  const copies = sheets.map(copyOf);
  const { activeSheet, activeArea } = book;
  const state = structuredClone(book.documentState);
  return () => {
    book.sheets = sheets;
    book.activeSheet = activeSheet;
    book.activeArea = activeArea;
    sheets.forEach((sheet, index) => {
      const copy = copies[index];
      if (copy && copy.name !== sheet.name) renameSheet(book, sheet, copy.name);
      Object.assign(sheet, copy);
    });
    Object.assign(book.documentState, state);
  };
}

function keepFolder(folder: string): () => void {
  const kept = `${folder}.kept`;
  mkdirSync(folder, { recursive: true });
  rmSync(kept, { recursive: true, force: true });
  cpSync(folder, kept, { recursive: true });
  return () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(kept, folder, { recursive: true });
  };
}

function keepScreen({ alerts, dialogs, sidebars, toasts }: Screen): () => void {
  const lengths = [alerts, dialogs, sidebars, toasts].map((list) => [list, list.length] as const);
  return () => {
    for (const [list, length] of lengths) list.length = length;
  };
}

/** Remembers everything a run can change; the answer puts it back. */
export function keepState(book: Workbook, screen: Screen, driveFolder: string): () => void {
  const back = [keepBook(book), keepScreen(screen), keepFolder(driveFolder)];
  return () => {
    for (const putBack of back) putBack();
  };
}
