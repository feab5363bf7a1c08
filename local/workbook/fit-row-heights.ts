import type { Cell, Sheet } from './workbook.ts';

/** Sheets grows a row to its wrapped text by itself; a file carries heights, so they are worked out here. */
const LINE_POINTS = 18;
const TALLEST_POINTS = 409;
/** Letters up to this size stand on a line of the usual height. */
const LARGEST_FITTING = 12;
const LETTER_PIXELS = 8.2;
const PADDING_PIXELS = 8;
const DEFAULT_WIDTH_PIXELS = 100;
/** Marks above and below a Thai letter take no width. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** The heights, in points, of the rows that must grow for what was written into them; no row shrinks. */
export function fitRowHeights(sheet: Sheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, cells] of sheet.cells) {
    const lines = Math.max(1, ...[...cells].map(([column, cell]) => linesOf(cell, widthOf(sheet, column))));
    const largest = Math.max(1, ...[...cells.values()].map(enlargement));
    const wanted = Math.min(lines * LINE_POINTS * largest + 2, TALLEST_POINTS);
    if ((lines > 1 || largest > 1) && wanted > (sheet.rowHeights.get(row) ?? 0)) heights.set(row, wanted);
  }
  return heights;
}

/** How much taller than usual the lines of a cell are, for letters set large in this session. */
function enlargement({ content, format, source }: Cell): number {
  if (content === undefined || format === source?.format) return 1;
  return Math.max(1, (format.fontSize ?? 0) / LARGEST_FITTING);
}

function widthOf({ columnWidths }: Sheet, column: number): number {
  return columnWidths.get(column) ?? DEFAULT_WIDTH_PIXELS;
}

/** Only text that was written in this session counts: what stands in the file has the height its owner gave it. */
function linesOf({ content, format, source }: Cell, width: number): number {
  if (content?.kind !== 'text' || format.wrap !== 'WRAP' || content === source?.content) return 1;
  const letters = Math.max(1, Math.floor((width - PADDING_PIXELS) / LETTER_PIXELS));
  return content.value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.replace(MARKS, '').length / letters)), 0);
}
