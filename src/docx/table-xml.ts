import { columnWidths } from './column-widths.ts';
import type { Table, TableRow } from './content.ts';
import { bandLines, cellLines, headingLines, type LineStyle, paragraphsXml } from './paragraphs-xml.ts';
import { isShortRow } from './short-row.ts';
import { verticalMerge } from './vertical-merge.ts';

const HEADING_FILL = 'D9E2EC';
const BAND_FILLS = { 1: 'E9EEF4', 2: 'F5F7FA' };
const MERGES = { 'goes-on': '<w:vMerge/>', begins: '<w:vMerge w:val="restart"/>' };
const UNSPLIT = '<w:trPr><w:cantSplit/></w:trPr>';
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

const cellXml = (width: number, properties: string, text: string, style: LineStyle): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${paragraphsXml(text, style)}</w:tc>`;

function headingRowXml(columns: Table['columns'], widths: readonly number[]): string {
  const properties = `${shading(HEADING_FILL)}<w:vAlign w:val="center"/>`;
  const cells = widths.map((width, column) =>
    cellXml(width, properties, columns[column]?.heading ?? '', headingLines),
  );
  return `<w:tr>${REPEATED}${cells.join('')}</w:tr>`;
}

function rowXml(row: TableRow, rows: readonly TableRow[], index: number, widths: readonly number[]): string {
  if (row.kind === 'band') {
    const total = widths.reduce((sum, width) => sum + width, 0);
    const properties = `<w:gridSpan w:val="${widths.length}"/>${shading(BAND_FILLS[row.level])}`;
    return `<w:tr>${UNSPLIT}${cellXml(total, properties, row.text, bandLines)}</w:tr>`;
  }
  const { cells } = row;
  if (cells.length > widths.length) throw new Error(`${cells.length} cells in ${widths.length} columns.`);
  const printed = widths.map((width, column) => {
    const merge = verticalMerge(rows, index, column);
    const text = merge === 'goes-on' ? '' : (cells[column]?.text ?? '');
    return cellXml(width, merge === undefined ? '' : MERGES[merge], text, cellLines);
  });
  return ['<w:tr>', isShortRow(cells, widths) ? UNSPLIT : '', ...printed, '</w:tr>'].join('');
}

const asItIs = <Part>(part: Part): Part => part;

/**
 * Concatenated, because bands, merged cells and any choice of columns are more than tags can say, and rows are many.
 * In pieces, a row each, made as they are asked for; `print` makes each fit to print in its turn.
 */
export function* tablePieces(table: Table, total: number, print = asItIs): Generator<string> {
  const widths = columnWidths(table, total);
  const opening =
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${MARGINS}</w:tblCellMar>${LOOK}</w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  yield opening + headingRowXml(print(table.columns), widths);
  for (const [index, row] of table.rows.entries()) yield rowXml(print(row), table.rows, index, widths);
  yield '</w:tbl>';
}
