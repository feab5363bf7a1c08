import { cellName } from '../core/plan/locate-columns.ts';
import { MEASURES_TAB, type MeasuresField } from '../core/plan/measures-tab.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import type { ExemptFinding } from '../core/rules/exempt.ts';
import { findingsByRow } from '../core/rules/findings-by-row.ts';
import type { Finding } from '../core/rules/rule.ts';
import { weighPlan } from '../core/rules/weigh-plan.ts';
import { columnAt } from './column-at.ts';
import { findingsCell, findingsNote } from './findings-words.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import type { CellNote, Ports } from './ports.ts';
import { takeTurn } from './take-turn.ts';

/** A finding with the cell an officer has to go to, where the finding is about one cell: มาตรการ!F3. */
export interface PlacedFinding extends Finding {
  readonly cell?: string;
}

export interface CheckOutcome {
  readonly measures: number;
  readonly findings: readonly PlacedFinding[];
  readonly exempt: readonly ExemptFinding[];
}

/** Runs every rule over the plan and writes what to correct beside each measure and on the cells themselves. */
export function checkPlan(ports: Ports): CheckOutcome {
  return checkOpenPlan(ports).outcome;
}

/** The same, with the plan as it was read. */
export function checkOpenPlan(ports: Ports): { readonly outcome: CheckOutcome; readonly open: OpenPlan } {
  return takeTurn(ports.turn, 'ตรวจความครบถ้วน', () => {
    const open = openPlan(ports.sheet);
    const column = columnAt(MEASURES_TAB, open.measures.at, 'findings');
    const { findings, exempt } = weighPlan(open.plan, ports.today());
    const cells: Cell[] = Array.from({ length: rowsBelowHeadings(open) }, () => undefined);
    const byRow = findingsByRow(findings);
    const exemptByRow = findingsByRow(exempt);
    open.measures.rows.forEach((row, index) => {
      cells[row - 1] = findingsCell(byRow.get(index + 1) ?? [], exemptByRow.get(index + 1) ?? []);
    });
    ports.sheet.writeColumns(MEASURES_TAB.name, [{ column, cells }]);
    ports.sheet.writeNotes(MEASURES_TAB.name, notesOf(byRow, open));
    const outcome = {
      measures: open.plan.measures.length,
      findings: findings.map((finding) => ({ ...finding, ...cellOf(finding, open) })),
      exempt,
    };
    return { outcome, open };
  });
}

/** How many rows the tab มาตรการ has in use below its headings. */
export function rowsBelowHeadings({ content }: OpenPlan): number {
  return Math.max(0, (content.get(MEASURES_TAB.name)?.cells.length ?? 0) - 1);
}

/** Where a finding about one cell of a measure stands in the sheet, counted from 0. */
function placeOf({ row, field }: Finding, { measures }: OpenPlan) {
  const at: Partial<Readonly<Record<string, number>>> = measures.at satisfies Partial<
    Record<MeasuresField, number>
  >;
  const column = at[field];
  const sheetRow = row === undefined ? undefined : measures.rows[row - 1];
  return column === undefined || sheetRow === undefined ? undefined : { row: sheetRow, column };
}

function cellOf(finding: Finding, open: OpenPlan): { readonly cell?: string } {
  const place = placeOf(finding, open);
  return place ? { cell: cellName(place.column, place.row) } : {};
}

function notesOf(byRow: ReadonlyMap<number, readonly Finding[]>, open: OpenPlan): readonly CellNote[] {
  const notes = new Map<
    string,
    { readonly row: number; readonly column: number; readonly found: Finding[] }
  >();
  for (const finding of [...byRow.values()].flat()) {
    const place = placeOf(finding, open);
    if (!place) continue;
    const key = `${place.row},${place.column}`;
    const note = notes.get(key) ?? { ...place, found: [] };
    note.found.push(finding);
    notes.set(key, note);
  }
  return [...notes.values()].map(({ row, column, found }) => ({ row, column, text: findingsNote(found) }));
}
