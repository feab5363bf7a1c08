import type { Table, TableCell, TableRow } from './content.ts';
import { bandLines, cellLines, headingLines, type LineStyle, paragraphsXml } from './paragraphs-xml.ts';

const HEADING_FILL = 'D9E2EC';
const BAND_FILLS = { 1: 'E9EEF4', 2: 'F5F7FA' };

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = EDGES.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="595959"/>`).join(
  '',
);
const MARGINS =
  '<w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>';

const shading = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;

const cellXml = (properties: string, text: string, style: LineStyle): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphsXml(text, style)}</w:tc>`;

/** The last column takes what rounding left over, so that all rows end at the same edge. */
function columnWidths({ columns }: Table, total: number): number[] {
  const widths = columns.map(({ share }) => Math.round(share * total));
  const last = widths.length - 1;
  return widths.map((width, index) =>
    index === last ? total - widths.slice(0, last).reduce((sum, other) => sum + other, 0) : width,
  );
}

const isMerged = (row: TableRow | undefined, column: number): boolean =>
  row?.kind === 'cells' && row.cells[column]?.merge === 'above';

function mergeXml(rows: readonly TableRow[], index: number, column: number): string {
  const continues = isMerged(rows[index], column) && rows[index - 1]?.kind === 'cells';
  if (continues) return '<w:vMerge/>';
  return isMerged(rows[index + 1], column) ? '<w:vMerge w:val="restart"/>' : '';
}

function cellsXml(cells: readonly TableCell[], widths: readonly string[], merges: readonly string[]): string {
  if (cells.length > widths.length)
    throw new Error(`${cells.length} cells in a table of ${widths.length} columns.`);
  const row = widths.map((width, column) => {
    const merge = merges[column] ?? '';
    const text = merge === '<w:vMerge/>' ? '' : (cells[column]?.text ?? '');
    return cellXml(width + merge, text, cellLines);
  });
  return `<w:tr>${row.join('')}</w:tr>`;
}

/** Concatenated, because bands, merged cells and any choice of columns are more than tags can say, and rows are many. */
export function tableXml(table: Table, total: number): string {
  const { columns, rows } = table;
  const sizes = columnWidths(table, total);
  const widths = sizes.map((width) => `<w:tcW w:w="${width}" w:type="dxa"/>`);
  const headings = columns.map(({ heading }, column) =>
    cellXml(
      `${widths[column] ?? ''}${shading(HEADING_FILL)}<w:vAlign w:val="center"/>`,
      heading,
      headingLines,
    ),
  );
  const band = `<w:tcW w:w="${total}" w:type="dxa"/><w:gridSpan w:val="${columns.length}"/>`;
  const body = rows.map((row, index) =>
    row.kind === 'band'
      ? `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellXml(band + shading(BAND_FILLS[row.level]), row.text, bandLines)}</w:tr>`
      : cellsXml(
          row.cells,
          widths,
          columns.map((_, column) => mergeXml(rows, index, column)),
        ),
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${MARGINS}</w:tblCellMar><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>` +
    `<w:tblGrid>${sizes.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headings.join('')}</w:tr>${body.join('')}</w:tbl>`
  );
}
