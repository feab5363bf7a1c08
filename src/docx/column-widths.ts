import type { Table } from './content.ts';

/** The last column takes what rounding left over, so that all rows end at the same edge. */
export function columnWidths({ columns }: Table, total: number): readonly number[] {
  const widths = columns.map(({ share }) => Math.round(share * total));
  const others = widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
  return [...widths.slice(0, -1), total - others];
}
