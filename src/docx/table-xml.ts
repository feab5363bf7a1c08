import { columnWidths } from './column-widths.ts';
import type { Table, TableCell, TableRow } from './content.ts';
import { addParagraphs, bandLines, cellLines, headingLines, type LineStyle } from './paragraphs-xml.ts';
import type { PrintText } from './print-text.ts';
import { isShortRow } from './short-row.ts';
import { verticalMerge } from './vertical-merge.ts';

type Band = Extract<TableRow, { kind: 'band' }>;

const HEADING_FILL = 'D9E2EC';
const BAND_FILLS = { 1: 'E9EEF4', 2: 'F5F7FA' };
const MERGES = { 'goes-on': '<w:vMerge/>', begins: '<w:vMerge w:val="restart"/>' };
export const UNSPLIT = '<w:trPr><w:cantSplit/></w:trPr>';
const REPEATED = '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>';

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = EDGES.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="595959"/>`).join(
  '',
);
const MARGINS =
  '<w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>';
const LOOK =
  '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';

const shading = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;

/** What a cell opens with, up to its paragraphs. */
export const cellOpening = (width: number, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>`;

interface LaidCell {
  readonly opening: string;
  readonly text: string;
}

function rowPieces(properties: string, cells: readonly LaidCell[], style: LineStyle): readonly string[] {
  const pieces = ['<w:tr>', properties];
  for (const { opening, text } of cells) {
    pieces.push(opening);
    addParagraphs(pieces, text, style);
    pieces.push('</w:tc>');
  }
  pieces.push('</w:tr>');
  return pieces;
}

/** What a table needs again and again for its rows. */
interface Frame {
  readonly widths: readonly number[];
  /** What a cell of each column opens with. */
  readonly openings: readonly string[];
  readonly print: PrintText;
}

function headingRow(columns: Table['columns'], { widths, print }: Frame): readonly string[] {
  const properties = `${shading(HEADING_FILL)}<w:vAlign w:val="center"/>`;
  const cells = columns.map(({ heading }, column) => ({
    opening: cellOpening(widths[column] ?? 0, properties),
    text: print(heading),
  }));
  return rowPieces(REPEATED, cells, headingLines);
}

function bandRow({ text, level }: Band, { widths, print }: Frame): readonly string[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties = `<w:gridSpan w:val="${widths.length}"/>${shading(BAND_FILLS[level])}`;
  return rowPieces(UNSPLIT, [{ opening: cellOpening(total, properties), text: print(text) }], bandLines);
}

function cellsRow(
  cells: readonly TableCell[],
  rows: readonly TableRow[],
  index: number,
  { widths, openings, print }: Frame,
): readonly string[] {
  if (cells.length > widths.length) throw new Error(`${cells.length} cells in ${widths.length} columns.`);
  const laid = widths.map((width, column): LaidCell => {
    const merge = verticalMerge(rows, index, column);
    return {
      opening: merge === undefined ? (openings[column] ?? '') : cellOpening(width, MERGES[merge]),
      text: merge === 'goes-on' ? '' : print(cells[column]?.text ?? ''),
    };
  });
  const texts = laid.map(({ text }) => text);
  return rowPieces(isShortRow(texts, widths) ? UNSPLIT : '', laid, cellLines);
}

/**
 * Concatenated, because bands, merged cells and any choice of columns are more than tags can say, and rows are many.
 * In pieces, markup and texts apart: what opens the table, its headings, each row as it is asked for, its end.
 */
export function* tablePieces(
  table: Table,
  total: number,
  print: PrintText = (text) => text,
): Generator<readonly string[]> {
  const widths = columnWidths(table, total);
  const frame = { widths, openings: widths.map((width) => cellOpening(width)), print };
  yield [
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${MARGINS}</w:tblCellMar>${LOOK}</w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
  ];
  yield headingRow(table.columns, frame);
  for (const [index, row] of table.rows.entries()) {
    yield row.kind === 'band' ? bandRow(row, frame) : cellsRow(row.cells, table.rows, index, frame);
  }
  yield ['</w:tbl>'];
}
