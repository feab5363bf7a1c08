import type { LineKind, Page, PageCell, PageChart } from '../core/summary/page.ts';
import { safeText } from './safe-cell.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Look {
  readonly ground: string | null;
  readonly ink: string;
  readonly weight: 'bold' | 'normal';
  readonly size: number;
}

const PLAIN: Look = { ground: null, ink: '#202124', weight: 'normal', size: 10 };
const LOOKS: Readonly<Record<LineKind, Look>> = {
  headings: { ground: '#3c4043', ink: '#ffffff', weight: 'bold', size: 10 },
  totals: { ground: '#e8f0fe', ink: '#174ea6', weight: 'bold', size: 20 },
  note: { ...PLAIN, ink: '#3c4043' },
  section: { ground: null, ink: '#174ea6', weight: 'bold', size: 13 },
  columns: { ground: '#e8eaed', ink: '#202124', weight: 'bold', size: 10 },
  row: PLAIN,
  late: { ...PLAIN, ground: '#fce8e6' },
  soon: { ...PLAIN, ground: '#fef7e0' },
  space: PLAIN,
};
const LINK_INK = '#1155cc';
/** These run on over the empty cells beside them. */
const RUNNING: readonly LineKind[] = ['note', 'section'];
const OF_MEASURES: readonly LineKind[] = ['row', 'late', 'soon'];

/** Writes a tab from its first line on: each property of all cells in one call, whatever the page is long. */
export function writePage(sheet: Sheet, width: number, page: Page, linkedSheetId: number | undefined): void {
  const old = sheet.getLastRow();
  const height = Math.max(old, page.lines.length);
  const lines = Array.from({ length: height }, (_, row) => page.lines[row] ?? { kind: 'space', cells: [] });
  const grid = <Value>(give: (cell: PageCell, kind: LineKind, column: number) => Value): Value[][] =>
    lines.map(({ kind, cells }) =>
      Array.from({ length: width }, (_, column) => give(cells[column], kind as LineKind, column)),
    );
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  sheet
    .getRange(1, 1, height, width)
    .setNumberFormats(grid((cell) => (typeof cell === 'string' ? '@' : 'General')))
    .setValues(grid((cell) => valueFor(cell, linkedSheetId)))
    .setBackgrounds(grid((_, kind) => LOOKS[kind].ground))
    .setFontColors(grid((cell, kind) => (typeof cell === 'object' ? LINK_INK : LOOKS[kind].ink)))
    .setFontWeights(grid((_, kind) => LOOKS[kind].weight))
    .setFontSizes(grid((_, kind) => LOOKS[kind].size))
    .setHorizontalAlignments(
      grid((_, kind, column) => {
        const isSentence = OF_MEASURES.includes(kind) && page.sentences?.includes(column);
        return column === 0 || RUNNING.includes(kind) || isSentence ? 'left' : 'center';
      }),
    )
    .setWrapStrategies(grid((_, kind) => (RUNNING.includes(kind) ? OVERFLOW : WRAP)));
  replaceCharts(sheet, page);
}

function valueFor(cell: PageCell, linkedSheetId: number | undefined): string | number {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return linkTo(cell.toRow + 1, linkedSheetId);
  return typeof cell === 'string' ? safeText(cell) : cell;
}

/** The one formula we write: nothing in it but two whole numbers of our own. */
function linkTo(row: number, sheetId: number | undefined): string {
  return sheetId === undefined ? `แถว ${row}` : `=HYPERLINK("#gid=${sheetId}&range=A${row}","แถว ${row}")`;
}

/** Ours of the run before are known by their titles; a chart that someone else made stays. */
function replaceCharts(sheet: Sheet, { charts, chartTitles }: Page): void {
  if (chartTitles.length === 0) return;
  for (const chart of sheet.getCharts()) {
    if (chartTitles.includes(String(chart.getOptions().get('title')))) sheet.removeChart(chart);
  }
  for (const chart of charts) sheet.insertChart(buildChart(sheet, chart));
}

function buildChart(
  sheet: Sheet,
  { form, title, firstRow, rows, at, width, height }: PageChart,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const builder = sheet
    .newChart()
    .addRange(sheet.getRange(firstRow + 1, 1, rows, 2))
    .setPosition(at.row + 1, at.column + 1, 0, 0)
    .setOption('title', title)
    .setOption('legend', { position: 'none' })
    .setOption('series', { 0: { dataLabel: 'value' } })
    .setOption('colors', ['#174ea6'])
    .setOption('width', width)
    .setOption('height', height);
  return form === 'bar' ? builder.asBarChart().build() : builder.asColumnChart().build();
}
