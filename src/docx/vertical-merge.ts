import type { TableRow } from './content.ts';

const saysAbove = (row: TableRow | undefined, column: number): boolean =>
  row?.kind === 'cells' && row.cells[column]?.merge === 'above';

/** Whether a cell goes on from the cell over it, or is the first of several. A band ends every merge. */
export function verticalMerge(
  rows: readonly TableRow[],
  index: number,
  column: number,
): 'goes-on' | 'begins' | undefined {
  if (saysAbove(rows[index], column) && rows[index - 1]?.kind === 'cells') return 'goes-on';
  return saysAbove(rows[index + 1], column) ? 'begins' : undefined;
}
