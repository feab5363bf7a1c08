import { normaliseHeading } from './heading.ts';
import type { LayoutProblem } from './locate-columns.ts';
import { locateColumns } from './locate-columns.ts';
import { MEASURES_TAB, type MeasuresField } from './measures-tab.ts';
import { MEASURE_FIELDS, type Measure, type MeasureField, type Written } from './plan.ts';
import type { Cell, Merge, TabContent } from './sheet-content.ts';
import { withoutAbsent } from './without-absent.ts';
import { textOf, writtenFrom } from './written.ts';

/** A line merged over at least this many columns is a heading over the measures below it, not a measure. */
const BAND_COLUMNS = 3;

export interface ReadMeasures {
  readonly measures: readonly Measure[];
  /** The sheet row of each measure, counted from 0 with the headings in row 0. */
  readonly rows: readonly number[];
  readonly at: Partial<Readonly<Record<MeasuresField, number>>>;
  readonly problems: readonly LayoutProblem[];
}

/** Reads the measures, one a row. Rows with nothing but a number are the empty lines officers keep for later. */
export function readMeasures(content: TabContent | undefined): ReadMeasures {
  const { at, problems } = locateColumns(MEASURES_TAB, content);
  if (!content || problems.length > 0) return { measures: [], rows: [], at, problems };

  const covers = coveredCells(content.merges);
  const measures: Measure[] = [];
  const rows: number[] = [];
  let band: Written | undefined;
  content.cells.forEach((cells, row) => {
    if (row === 0) return;
    if (repeatsHeadings(cells, content.cells[0] ?? [])) return;
    const bandText = bandOf(row, cells, content.merges);
    if (bandText !== undefined) {
      band = bandText;
      return;
    }
    const measure = readMeasure(row, content, at, covers);
    const isEmpty = MEASURE_FIELDS.every(
      (field) => field === 'no' || measure[field] === undefined || measure.sharedWithAbove?.includes(field),
    );
    if (isEmpty) return;
    measures.push(band === undefined || measure.group !== undefined ? measure : { ...measure, group: band });
    rows.push(row);
  });
  return { measures, rows, at, problems };
}

function readMeasure(
  row: number,
  content: TabContent,
  at: Partial<Readonly<Record<MeasuresField, number>>>,
  covers: ReadonlyMap<string, Merge>,
): Measure {
  const cell = (field: MeasuresField): Cell => {
    const column = at[field];
    return column === undefined ? undefined : content.cells[row]?.[column];
  };
  const written: Partial<Record<MeasureField, Written>> = {};
  const shared: MeasureField[] = [];
  for (const field of MEASURE_FIELDS) {
    const column = at[field];
    const merge = column === undefined ? undefined : covers.get(`${row},${column}`);
    const source =
      merge && merge.row > 0 && merge.row < row ? content.cells[merge.row]?.[merge.column] : cell(field);
    const value = writtenFrom(source);
    if (value === undefined) continue;
    written[field] = value;
    if (merge && merge.row > 0 && merge.row < row) shared.push(field);
  }
  return withoutAbsent({
    ...written,
    dueOverride: writtenFrom(cell('dueOverride')),
    exemptions: writtenFrom(cell('exemptions')),
    review: asText(cell('review')),
    reviewNote: asText(cell('reviewNote')),
    sharedWithAbove: shared.length > 0 ? shared : undefined,
  });
}

function asText(cell: Cell): string | undefined {
  const written = writtenFrom(cell);
  return written === undefined ? undefined : textOf(written);
}

function coveredCells(merges: readonly Merge[]): ReadonlyMap<string, Merge> {
  const covered = new Map<string, Merge>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        covered.set(`${row},${column}`, merge);
      }
    }
  }
  return covered;
}

/** A line of headings copied into the table, as on each page of a printed one. */
function repeatsHeadings(cells: readonly Cell[], headings: readonly Cell[]): boolean {
  const filled = cells.flatMap((cell, column) => (writtenFrom(cell) === undefined ? [] : [column]));
  const same = (column: number) =>
    normaliseHeading(String(cells[column])) === normaliseHeading(String(headings[column] ?? ''));
  return filled.length >= BAND_COLUMNS && filled.every(same);
}

function bandOf(row: number, cells: readonly Cell[], merges: readonly Merge[]): Written | undefined {
  const band = merges.find((merge) => merge.row === row && merge.rows === 1 && merge.columns >= BAND_COLUMNS);
  return band && writtenFrom(cells[band.column]);
}
