import { normaliseHeading } from '../plan/heading.ts';
import type { MeasureField } from '../plan/plan.ts';
import { printable } from '../plan/printable.ts';
import { type BandField, bandField, bandText } from './band.ts';
import { mapHeadings } from './map-headings.ts';

/** A table as another office printed it: its own headings, then its rows. */
export interface ForeignTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What somebody said that a heading means which is not known, by its column. */
  readonly answered?: ReadonlyMap<number, MeasureField>;
}

export type ImportedMeasure = Partial<Record<MeasureField, string>>;

export interface ReadForeignTable {
  readonly columns: ReadonlyMap<number, MeasureField>;
  readonly measures: readonly ImportedMeasure[];
}

/** ๑. การแก้ไข… | 2) … | E๖ … — a number the office printed before the measure. */
const NUMBER = /^\s*([๐-๙0-9]{1,3}[.)]|[EIO][๐-๙0-9]{1,2}\.?)\s*(?=\S)/;
/** A list number or a dash at the beginning of a line begins an item of its own. */
const ITEM = /^\s*(?:[๐-๙0-9]{1,2}(?:\.[๐-๙0-9]{1,2})*[.)]|[-–•])/;

/**
 * Reads the measures of a printed table: headings repeated on each page are passed over, lines that name a group
 * become the group of what follows, and a line without a measure continues the one above (a page break).
 */
export function readForeignTable({ headings, rows, answered }: ForeignTable): ReadForeignTable {
  const columns = mapHeadings(headings, answered);
  const fields = [...columns.values()];
  const measures: ImportedMeasure[] = [];
  let bands: Partial<Record<BandField, string>> = {};
  for (const cells of rows.map((row) => row.map((cell) => printable(cell)))) {
    if (cells.every((cell) => cell.trim() === '') || isHeadings(cells, headings)) continue;
    const band = bandText(cells, headings.length);
    if (band !== undefined && !continues(cells, columns, measures)) {
      bands = withBand(bands, band);
      continue;
    }
    const written = measureOf(cells, columns);
    const last = measures[measures.length - 1];
    if (written.measure === undefined && last) {
      for (const field of fields) joinOnto(last, field, written[field]);
    } else {
      measures.push({ ...bands, ...(fields.includes('no') ? written : withOwnNumber(written)) });
    }
  }
  return { columns, measures };
}

function isHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  return headings.every(
    (heading, column) => normaliseHeading(cells[column] ?? '') === normaliseHeading(heading),
  );
}

/** One filled cell in the measure's own column is a measure without details, unless it reads like a group. */
function continues(
  cells: readonly string[],
  columns: ReadonlyMap<number, MeasureField>,
  before: readonly ImportedMeasure[],
): boolean {
  const [first = ''] = cells;
  return columns.get(0) !== 'measure' && columns.get(0) !== 'no' && before.length > 0 && first.trim() !== '';
}

/** A new group ends its sub-groups and indicators; a new indicator keeps the group it stands in. */
function withBand(
  bands: Partial<Record<BandField, string>>,
  text: string,
): Partial<Record<BandField, string>> {
  const field = bandField(text);
  return field === 'group' ? { group: text } : { ...bands, [field]: text };
}

function measureOf(cells: readonly string[], columns: ReadonlyMap<number, MeasureField>): ImportedMeasure {
  const measure: ImportedMeasure = {};
  for (const [column, field] of columns) {
    const text = cells[column]?.trim();
    if (text) measure[field] = text;
  }
  return measure;
}

function withOwnNumber(measure: ImportedMeasure): ImportedMeasure {
  const [whole, number] = NUMBER.exec(measure.measure ?? '') ?? [];
  if (whole === undefined || number === undefined || measure.measure === undefined) return measure;
  return { ...measure, no: number, measure: measure.measure.slice(whole.length) };
}

/** An item begins a line; other words were cut by the page and go on where they stopped. */
function joinOnto(measure: ImportedMeasure, field: MeasureField, text: string | undefined): void {
  if (text === undefined) return;
  const before = measure[field];
  measure[field] = before === undefined ? text : `${before}${ITEM.test(text) ? '\n' : ''}${text}`;
}
