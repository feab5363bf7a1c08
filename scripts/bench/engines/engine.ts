import type { ReportContent } from '../../../src/docx/index.ts';

export interface Engine {
  readonly name: string;
  /** What may be made beforehand — a template, the rows in the engine's own shape — and then the run that is timed. */
  prepare(content: ReportContent): () => Uint8Array | Promise<Uint8Array>;
}

export interface PeerRow {
  readonly cells: readonly string[];
}

/** Rows as template engines take them. */
export const peerRows = ({ table }: ReportContent): readonly PeerRow[] =>
  table.rows.flatMap((row) => (row.kind === 'cells' ? [{ cells: row.cells.map(({ text }) => text) }] : []));

/** `a` … `g`: names that every template language takes. */
export const columnName = (column: number): string => String.fromCharCode(0x61 + column);

/** A row as an object with a field for each column. */
export const named = ({ cells }: PeerRow): Record<string, string> =>
  Object.fromEntries(cells.map((text, column) => [columnName(column), text]));

/** One row of tags, opened before the first cell and closed after the last: how most template languages repeat a row. */
export const loopTags = ({ table }: ReportContent): readonly string[] =>
  table.columns.map((_, column) => {
    const opening = column === 0 ? '{#rows}' : '';
    const closing = column === table.columns.length - 1 ? '{/rows}' : '';
    return `${opening}{${columnName(column)}}${closing}`;
  });
