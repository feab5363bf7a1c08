/** A click leads to this row of the tab มาตรการ, counted from 0. */
export interface RowLink {
  readonly toRow: number;
}

export type PageCell = string | number | RowLink | undefined;

/** What a line of a page is; the host decides how that looks. */
export type LineKind =
  | 'headings'
  | 'totals'
  | 'note'
  | 'section'
  | 'columns'
  | 'row'
  | 'late'
  | 'soon'
  | 'space';

export interface PageLine {
  readonly kind: LineKind;
  readonly cells: readonly PageCell[];
}

export function line(kind: LineKind, ...cells: readonly PageCell[]): PageLine {
  return { kind, cells };
}

/** A chart of names in the first column and numbers in the second. Rows and columns are counted from 0. */
export interface PageChart {
  readonly form: 'bar' | 'column';
  /** Also how the chart of the run before is found again. */
  readonly title: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly at: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
}

/** A tab that is written whole, headings included. */
export interface Page {
  readonly lines: readonly PageLine[];
  readonly charts: readonly PageChart[];
  /** Titles of all charts a page may have, so that one which is no longer wanted is taken away. */
  readonly chartTitles: readonly string[];
  /** Columns, counted from 0, whose rows hold sentences: these begin at the left. */
  readonly sentences?: readonly number[];
}
