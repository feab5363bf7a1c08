import { type ForeignTable, readForeignTable } from '../core/import/read-foreign-table.ts';
import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import { MEASURE_FIELDS, type MeasureField } from '../core/plan/plan.ts';
import { type Cell, isFilledRow } from '../core/plan/sheet-content.ts';
import { textOf } from '../core/plan/written.ts';
import { Fault } from './fault.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { refuseLongCells } from './refuse-long-cells.ts';
import { keepSnapshot } from './snapshot.ts';
import { takeTurn } from './take-turn.ts';

export interface ImportOutcome {
  readonly mapped: Readonly<Record<string, MeasureField>>;
  readonly unmapped: readonly string[];
  /** Measures added. */
  readonly rows: number;
}

/** Adds the measures of a printed table below those of the plan, each cell under the column its heading means. */
export function importTable(ports: Ports, table: ForeignTable): ImportOutcome {
  const { columns, measures } = readForeignTable(table);
  if (![...columns.values()].includes('measure'))
    throw new Fault('nothing-to-import', { headings: table.headings });
  return takeTurn(ports.turn, 'นำเข้าตาราง', () => {
    const open = openPlan(ports.sheet);
    const { at, rows } = open.measures;
    const width = Math.max(...Object.values(at)) + 1;
    const cells = measures.map((measure) => {
      const line: Cell[] = Array.from({ length: width }, () => undefined);
      for (const field of MEASURE_FIELDS) {
        const column = at[field];
        if (column !== undefined) line[column] = measure[field];
      }
      return line;
    });
    refuseLongCells(MEASURES_TAB.name, cells.flat());
    const below = lastFilled(open.content.get(MEASURES_TAB.name)?.cells ?? [], rows) + 1;
    if (cells.length > 0) {
      keepSnapshot(ports, 'นำเข้าตาราง', [
        { tab: MEASURES_TAB.name, row: below, column: 0, before: [], after: cells },
      ]);
      ports.sheet.writeBlock(MEASURES_TAB.name, below, 0, cells);
    }
    return {
      mapped: Object.fromEntries(
        [...columns].map(([column, field]) => [table.headings[column] ?? '', field]),
      ),
      unmapped: table.headings.filter((_, column) => !columns.has(column)),
      rows: cells.length,
    };
  });
}

/** Whether the last measures of the plan are those of the table, word for word. */
export function endsWithTable({ plan }: OpenPlan, table: ForeignTable): boolean {
  const { measures } = readForeignTable(table);
  const last = plan.measures.slice(-measures.length);
  if (measures.length === 0 || last.length < measures.length) return false;
  return measures.every((measure, index) =>
    MEASURE_FIELDS.every((field) => (measure[field] ?? '').trim() === textOf(last[index]?.[field]).trim()),
  );
}

/** The last row that holds anything: a formula over the whole column fills those below with empty text. */
function lastFilled(lines: readonly (readonly Cell[])[], measures: readonly number[]): number {
  const filled = lines.map(isFilledRow);
  return Math.max(0, ...measures, filled.lastIndexOf(true));
}
