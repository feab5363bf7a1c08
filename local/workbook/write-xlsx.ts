import { rename, writeFile } from 'node:fs/promises';
import { writeArea } from './area.ts';
import { addCharts, type SheetCharts } from './chart-xlsx.ts';
import { exceljsSheet } from './exceljs-sheet.ts';
import { hostListFormula, type SheetNotes, writeHostSheet } from './host-sheet.ts';
import type { LongTexts } from './long-text.ts';
import { styleWriter } from './style-writer.ts';
import { tidyWritten } from './tidy-written.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { writeSheet } from './write-sheet.ts';

/** A new sheet prints on the paper's long side, all columns on one page, as Sheets offers first. */
const PRINTED = {
  orientation: 'landscape',
  paperSize: 9,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

function notesOf(sheet: Sheet): SheetNotes {
  return {
    id: sheet.id,
    rows: sheet.rows,
    columns: sheet.columns,
    protections: sheet.protections.map(({ area, ...protection }) => ({
      ...protection,
      range: writeArea(area),
    })),
    charts: sheet.charts,
  };
}

/** Writes the workbook beside its place first, so that a failure never leaves half a file. */
export async function writeXlsx(book: Workbook, path: string): Promise<void> {
  const { file } = book;
  const longTexts: LongTexts = {};
  const lists: string[][] = [];
  const styleOf = styleWriter();
  const keepList = (values: readonly string[]) => {
    const known = lists.findIndex((list) => list.join('\n') === values.join('\n'));
    const index = known < 0 ? lists.push([...values]) - 1 : known;
    return hostListFormula(index, values.length);
  };
  const charts: SheetCharts[] = [];
  book.sheets.forEach((sheet, index) => {
    const raw = exceljsSheet(
      file.getWorksheet(sheet.name) ?? file.addWorksheet(sheet.name, { pageSetup: PRINTED }),
    );
    raw.orderNo = index + 1;
    charts.push({ part: raw.id, sheetName: sheet.name, charts: sheet.charts });
    writeSheet(raw, sheet, { longTexts, styleOf, keepList });
  });
  const sheets = Object.fromEntries(book.sheets.map((sheet) => [sheet.name, notesOf(sheet)]));
  const { documentProperties, userProperties } = book.documentState;
  writeHostSheet(file, { id: book.id, sheets, longTexts, documentProperties, userProperties }, lists);
  const active = book.activeSheet ? book.sheets.indexOf(book.activeSheet) : undefined;
  if (active !== undefined) {
    const [view] = file.views;
    file.views = [
      {
        x: 0,
        y: 0,
        width: 20000,
        height: 12000,
        firstSheet: 0,
        visibility: 'visible',
        ...view,
        activeTab: active,
      },
    ];
  }
  // Results of formulas were not computed anew: the next program to open the file has to.
  file.calcProperties.fullCalcOnLoad = true;
  const beside = `${path}.part`;
  await writeFile(beside, addCharts(tidyWritten(new Uint8Array(await file.xlsx.writeBuffer())), charts));
  await rename(beside, path);
}
