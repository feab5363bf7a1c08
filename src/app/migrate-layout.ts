import type { Tab } from '../core/plan/column.ts';
import { locateColumns } from '../core/plan/locate-columns.ts';
import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import { EVIDENCE_TAB, HISTORY_TAB } from '../core/plan/other-tabs.ts';
import { isFilledRow, type TabContent } from '../core/plan/sheet-content.ts';
import { WORDING_TAB } from '../core/plan/wording-tab.ts';
import { Fault } from './fault.ts';
import type { Ports } from './ports.ts';
import { STATUS_COLOURS } from './status-colours.ts';
import { takeTurn } from './take-turn.ts';

/** What one version of the workbook has that those before it had not. Never changed once it was released, only added to. */
interface LayoutStep {
  readonly to: number;
  readonly columns: readonly (readonly [tab: Tab, field: string])[];
}

/** Version 1 had the tabs and columns without these. */
const STEPS: readonly LayoutStep[] = [
  {
    to: 2,
    columns: [
      [MEASURES_TAB, 'exemptions'],
      [EVIDENCE_TAB, 'picture'],
    ],
  },
  {
    to: 3,
    columns: [
      [HISTORY_TAB, 'chain'],
      [WORDING_TAB, 'width'],
    ],
  },
];

export const LAYOUT_VERSION = STEPS[STEPS.length - 1]?.to ?? 1;
const KEPT = 'layout.version';

/**
 * Brings a workbook of an older version up to this one before a command reads it: columns are added behind those in use,
 * no text is touched. A workbook of a newer version is refused, and one that is not ours is left alone.
 */
export function migrateLayout(ports: Ports, steps: readonly LayoutStep[] = STEPS): void {
  const version = Number(ports.memory.get(KEPT) ?? 0);
  if (version > LAYOUT_VERSION) throw new Fault('newer-layout', {});
  if (version === LAYOUT_VERSION) return;
  const content = ports.sheet.read([
    ...new Set(steps.flatMap(({ columns }) => columns.map(([{ name }]) => name))),
  ]);
  if (!content.has(MEASURES_TAB.name)) return;
  takeTurn(ports.turn, 'ปรับแม่แบบให้เป็นรุ่นปัจจุบัน', () => {
    for (const { columns } of steps.filter(({ to }) => to > version)) {
      for (const [tab, field] of columns) addColumn(ports, tab, field, content.get(tab.name));
    }
    ports.memory.set(KEPT, String(LAYOUT_VERSION));
  });
}

function addColumn({ sheet }: Ports, tab: Tab, field: string, content: TabContent | undefined): void {
  const column = tab.columns.find((each) => each.field === field);
  const { at } = locateColumns(tab, content);
  // A tab that was deleted, or whose headings are gone, is for ติดตั้ง/ซ่อมแม่แบบ.
  if (!content || !column || at[field] !== undefined || !content.cells.some(isFilledRow)) return;
  const used = Math.max(...content.cells.map((row) => row.length));
  sheet.dress(tab, [{ column, at: used, isNew: true }], STATUS_COLOURS);
}
