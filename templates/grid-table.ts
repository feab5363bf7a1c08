import {
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';

interface GridCell {
  /** Where the cell ends, counted from the left edge of the table. */
  readonly end: number;
  readonly content: readonly Paragraph[];
  /** A dotted line under the cell, to write on. */
  readonly lined?: boolean;
}

interface GridRow {
  readonly cells: readonly GridCell[];
  /** Fixed, whatever stands in the row. */
  readonly height?: number;
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const DOTTED = { style: BorderStyle.DOTTED, size: 4, color: '000000' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const LINED = { ...NO_BORDERS, bottom: DOTTED };

/**
 * Fill lines have to be borders of cells: Google Docs knows no dotted tab leaders. Rows of different division share
 * one table, because it would also part two tables by an empty line.
 */
export function gridTable(rows: readonly GridRow[]): Table {
  const edges = [...new Set([0, ...rows.flatMap(({ cells }) => cells.map(({ end }) => end))])].sort(
    (a, b) => a - b,
  );
  const width = Math.max(...edges);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    columnWidths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    rows: rows.map(
      ({ cells, height }) =>
        new TableRow({
          cantSplit: true,
          ...(height !== undefined && { height: { value: height, rule: HeightRule.EXACT } }),
          children: cells.map(({ end, content, lined = false }, index) => {
            const start = cells[index - 1]?.end ?? 0;
            return new TableCell({
              width: { size: end - start, type: WidthType.DXA },
              columnSpan: edges.indexOf(end) - edges.indexOf(start),
              borders: lined ? LINED : NO_BORDERS,
              verticalAlign: height === undefined ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
              children: [...content],
            });
          }),
        }),
    ),
  });
}
