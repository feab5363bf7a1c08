import type { Tab } from './column.ts';

/** What officers call a field: the heading of its column; a field that has none is called by its own name. */
export function headingIn({ columns }: Tab, field: string): string {
  return columns.find((column) => column.field === field)?.heading ?? field;
}
