import { fieldOfHeading } from '../plan/column-field.ts';
import type { Cell, TabContent } from '../plan/sheet-content.ts';
import { textOf, writtenFrom } from '../plan/written.ts';
import type { ForeignTable } from './read-foreign-table.ts';

/** A title, an address and a round may stand above the headings. */
const SEARCHED = 15;
/** One known word in a line of prose is no heading. */
const KNOWN = 2;

/** The table in a tab into which somebody has pasted; nothing where no line looks like headings. */
export function pastedTable({ cells, merges }: TabContent): ForeignTable | undefined {
  const lines = cells.map((line) => line.map(shown));
  for (const { row, column, rows, columns } of merges) {
    if (columns > 1) continue;
    const text = lines[row]?.[column] ?? '';
    for (let below = row + 1; below < row + rows; below += 1) {
      const line = lines[below];
      if (line) line[column] = text;
    }
  }
  const known = lines.slice(0, SEARCHED).map((line) => line.filter(fieldOfHeading).length);
  const best = Math.max(0, ...known);
  if (best < KNOWN) return undefined;
  const first = known.indexOf(best);
  return { headings: lines[first] ?? [], rows: lines.slice(first + 1) };
}

function shown(cell: Cell): string {
  return textOf(writtenFrom(cell));
}
