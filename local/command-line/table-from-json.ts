import { UnusableInput } from '../unusable-input.ts';

/** A table as it was printed: its headings, then its rows. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table given as JSON: rows of cells with the headings first `[[…],[…]]`, one object a row `[{heading: cell}]`,
 * or `{"columns": […], "rows": [[…] or {…}]}`.
 */
export function tableFromJson(value: unknown, source: string): Table {
  if (Array.isArray(value)) return fromList(value, source);
  if (isObject(value)) {
    const columns = value.columns ?? value.headings ?? value.header;
    const { rows } = value;
    if (Array.isArray(columns) && Array.isArray(rows)) {
      const headings = columns.map(cellText);
      return { headings, rows: rows.map((row) => rowOf(row, headings, source)) };
    }
    if (Array.isArray(rows)) return fromList(rows, source);
  }
  throw new UnusableInput(`cannot read ${source}: it holds no table (a list of rows, or columns and rows)`);
}

function fromList(list: readonly unknown[], source: string): Table {
  const [first, ...rest] = list;
  if (Array.isArray(first)) {
    const headings = first.map(cellText);
    return { headings, rows: rest.map((row) => rowOf(row, headings, source)) };
  }
  const headings = [...new Set(list.flatMap((row) => (isObject(row) ? Object.keys(row) : [])))];
  if (headings.length === 0) throw new UnusableInput(`cannot read ${source}: its table has no headings`);
  return { headings, rows: list.map((row) => rowOf(row, headings, source)) };
}

function rowOf(row: unknown, headings: readonly string[], source: string): readonly string[] {
  if (Array.isArray(row)) return row.map(cellText);
  if (isObject(row)) return headings.map((heading) => cellText(row[heading]));
  throw new UnusableInput(`cannot read ${source}: a row is neither a list nor an object`);
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string'
    ? value
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
