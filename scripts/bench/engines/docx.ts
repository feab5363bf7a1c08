import type * as Docx from 'docx';
import type { ReportContent } from '../../../src/docx/index.ts';
import { itemMark } from '../../../src/docx/item-mark.ts';
import { markWidth } from '../../../src/docx/mark-width.ts';
import { cellLines } from '../../../src/docx/paragraphs-xml.ts';
import { isShortRow } from '../../../src/docx/short-row.ts';
import { type Engine, type PeerRow, peerRows } from './engine.ts';
import { peer } from './peer.ts';

const { Document, Packer, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun } =
  peer<typeof Docx>('docx');

const WIDTH = 2081;
const FONT = 'Sarabun';
const HALF_POINTS = 18;

interface Line {
  readonly text: string;
  /** How far an item hangs, in twentieths of a point. */
  readonly hanging?: number;
}

interface LaidRow {
  readonly cells: readonly (readonly Line[])[];
  readonly isShort: boolean;
}

function lineOf(text: string): Line {
  const mark = itemMark(text);
  return mark === undefined ? { text } : { text, hanging: Math.round(markWidth(mark) * cellLines.scale) };
}

/** What our own engine finds out while it writes is found beforehand for this one. */
const laidOut = ({ cells }: PeerRow): LaidRow => ({
  cells: cells.map((text) => text.split('\n').map(lineOf)),
  isShort: isShortRow(
    cells,
    cells.map(() => WIDTH),
  ),
});

const paragraph = ({ text, hanging }: Line) =>
  new Paragraph({
    ...(hanging === undefined
      ? { style: 'Cell' }
      : { style: 'CellItem', indent: { left: hanging, hanging } }),
    children: [new TextRun(text)],
  });

const cell = (lines: readonly Line[]) =>
  new TableCell({ width: { size: WIDTH, type: 'dxa' }, children: lines.map(paragraph) });

const headingRow = ({ table }: ReportContent) =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ heading }) => cell([{ text: heading }])),
  });

const tableRow = ({ cells, isShort }: LaidRow) =>
  new TableRow({ ...(isShort && { cantSplit: true }), children: cells.map(cell) });

/** The same table laid out in the same way, as a tree of its objects. */
export const docx: Engine = {
  name: 'docx',
  prepare(content) {
    const rows = peerRows(content).map(laidOut);
    return () => {
      const table = new Table({
        layout: TableLayoutType.FIXED,
        columnWidths: content.table.columns.map(() => WIDTH),
        rows: [headingRow(content), ...rows.map(tableRow)],
      });
      const page = { page: { size: { orientation: PageOrientation.LANDSCAPE } } };
      return Packer.toBuffer(
        new Document({
          styles: {
            paragraphStyles: [
              { id: 'Cell', name: 'Cell', run: { font: FONT, size: HALF_POINTS } },
              { id: 'CellItem', name: 'CellItem', basedOn: 'Cell' },
            ],
          },
          sections: [{ properties: page, children: [table] }],
        }),
      );
    };
  },
};
