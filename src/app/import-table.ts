import { fieldOfHeading } from '../core/plan/column-field.ts';
import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import type { MeasureField } from '../core/plan/plan.ts';
import { printable } from '../core/plan/printable.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import { Fault } from './fault.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { takeTurn } from './take-turn.ts';

/** A table as another office printed it: its own headings, then its rows. */
export interface ForeignTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ImportOutcome {
  readonly mapped: Readonly<Record<string, MeasureField>>;
  readonly unmapped: readonly string[];
  readonly rows: number;
}

/** Adds the rows of a table below the measures, each cell under the column its heading means. */
export function importTable(ports: Ports, table: ForeignTable): ImportOutcome {
  const columns = mapHeadings(table.headings);
  if (![...columns.values()].includes('measure'))
    throw new Fault('nothing-to-import', { headings: table.headings });
  const rows = table.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return takeTurn(ports.turn, 'นำเข้าตาราง', () => {
    const { measures, content } = openPlan(ports.sheet);
    const width = Math.max(...Object.values(measures.at)) + 1;
    const cells = rows.map((row) => {
      const line: Cell[] = Array.from({ length: width }, () => undefined);
      for (const [column, field] of columns) {
        const at = measures.at[field];
        const text = printable(row[column] ?? '');
        if (at !== undefined && text.trim() !== '') line[at] = text;
      }
      return line;
    });
    const firstRow = Math.max(
      1,
      ...measures.rows.map((row) => row + 1),
      content.get(MEASURES_TAB.name)?.cells.length ?? 1,
    );
    if (cells.length > 0) ports.sheet.writeBlock(MEASURES_TAB.name, firstRow, 0, cells);
    return {
      mapped: Object.fromEntries(
        [...columns].map(([column, field]) => [table.headings[column] ?? '', field]),
      ),
      unmapped: table.headings.filter((_, column) => !columns.has(column)),
      rows: cells.length,
    };
  });
}

/** Each field goes to the first heading that means it; a second one stays unmapped. */
function mapHeadings(headings: readonly string[]): ReadonlyMap<number, MeasureField> {
  const columns = new Map<number, MeasureField>();
  const taken = new Set<MeasureField>();
  headings.forEach((heading, column) => {
    const field = fieldOfHeading(heading);
    if (field === undefined || taken.has(field)) return;
    taken.add(field);
    columns.set(column, field);
  });
  return columns;
}
