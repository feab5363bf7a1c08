import { UnusableInput } from '../unusable-input.ts';
import { hasCell } from '../workbook/area.ts';
import { displayValue } from '../workbook/display-value.ts';
import { isDateFormat } from '../workbook/number-format.ts';
import { cellAt, dataSize } from '../workbook/sheet.ts';
import type { Cell, Sheet, Workbook } from '../workbook/workbook.ts';
import type { Table } from './table-from-json.ts';

/** A line with at least this many filled cells is the line of headings. */
const HEADINGS = 2;

/** The first table of a workbook, as its cells are shown: the first sheet that has a line of headings. */
export function tableFromWorkbook(book: Workbook, source: string): Table {
  for (const sheet of book.sheets) {
    const lines = shownLines(sheet);
    const first = lines.findIndex((line) => line.filter((cell) => cell.trim() !== '').length >= HEADINGS);
    const headings = lines[first];
    if (headings) return { headings: trimEnd(headings), rows: lines.slice(first + 1) };
  }
  throw new UnusableInput(`cannot read ${source}: no sheet has a table with headings`);
}

function shownLines(sheet: Sheet): readonly (readonly string[])[] {
  const { rows, columns } = dataSize(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const { row: top, column: left } = anchorOf(sheet, row + 1, column + 1);
      const cell = cellAt(sheet, top, left);
      return shownText(cell);
    }),
  );
}

/** As shown; a date cell as day, month and Buddhist year, whatever country its format is from. */
function shownText(cell: Cell | undefined): string {
  const format = cell?.format.numberFormat;
  if (cell?.content?.kind !== 'number' || format === undefined || !isDateFormat(format)) {
    return displayValue(cell?.content, format);
  }
  const [year = '', month = '', day = ''] = displayValue(cell.content, 'yyyy-mm-dd').split('-');
  return `${Number(day)}/${Number(month)}/${Number(year) < 2400 ? Number(year) + 543 : Number(year)}`;
}

/** Where the content of a cell stands: a cell merged downwards counts in each of its rows. */
function anchorOf(
  { merges }: Sheet,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const merge = merges.find((each) => each.columns === 1 && hasCell(each, row, column));
  return merge ?? { row, column };
}

function trimEnd(headings: readonly string[]): readonly string[] {
  const filled = headings.flatMap((heading, column) => (heading.trim() === '' ? [] : [column]));
  return headings.slice(0, Math.max(-1, ...filled) + 1);
}
