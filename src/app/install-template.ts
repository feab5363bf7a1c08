import { FORMS } from '../core/forms/index.ts';
import type { Column, Tab } from '../core/plan/column.ts';
import { type LayoutProblem, locateColumns } from '../core/plan/locate-columns.ts';
import { readSettings } from '../core/plan/read-settings.ts';
import { SETTINGS, SETTINGS_TAB, type Setting } from '../core/plan/settings-tab.ts';
import { type Cell, isFilled, type SheetContent, type TabContent } from '../core/plan/sheet-content.ts';
import { TABS } from '../core/plan/tabs.ts';
import { WORDING_TAB } from '../core/plan/wording-tab.ts';
import { wordingRows } from './apply-form.ts';
import type { PlacedColumn, PlanSheet, Ports } from './ports.ts';
import { STATUS_COLOURS } from './status-colours.ts';
import { takeTurn } from './take-turn.ts';
import { writeFieldRows } from './write-field-rows.ts';

export interface InstallOutcome {
  readonly addedTabs: readonly string[];
  readonly addedColumns: readonly { readonly tab: string; readonly heading: string }[];
  readonly addedSettings: readonly string[];
  /** What only an officer can put right: two columns with one heading. */
  readonly remaining: readonly LayoutProblem[];
}

/** Builds the workbook in an empty spreadsheet, and repairs a damaged one: adds what is missing, touches no text. */
export function installTemplate(ports: Ports): InstallOutcome {
  return takeTurn(ports.turn, 'ติดตั้ง/ซ่อมแม่แบบ', () => {
    const outcome = layOutTabs(ports.sheet);
    const [first] = FORMS;
    if (first && outcome.addedTabs.includes(WORDING_TAB.name)) {
      writeFieldRows(ports.sheet, WORDING_TAB, wordingRows(first));
    }
    ports.sheet.show(TABS[0]?.name ?? '');
    return outcome;
  });
}

/** The tabs, headings and settings, without starter texts. */
export function layOutTabs(sheet: PlanSheet): InstallOutcome {
  const content = sheet.read(TABS.map(({ name }) => name));
  const addedTabs: string[] = [];
  const addedColumns: { tab: string; heading: string }[] = [];
  const remaining: LayoutProblem[] = [];
  TABS.forEach((tab, position) => {
    const existing = content.get(tab.name);
    if (!existing) {
      sheet.addTab(tab, position);
      addedTabs.push(tab.name);
    }
    const placed = placeColumns(tab, existing);
    remaining.push(...placed.doubled);
    sheet.dress(tab, placed.columns, STATUS_COLOURS);
    if (!existing) return;
    for (const { column, isNew } of placed.columns) {
      if (isNew) addedColumns.push({ tab: tab.name, heading: column.heading });
    }
  });
  return { addedTabs, addedColumns, addedSettings: addSettings(sheet, content), remaining };
}

/** Known columns where they stand; missing ones behind the last column in use. */
function placeColumns(tab: Tab, content: TabContent | undefined) {
  const allNeeded: Tab = {
    ...tab,
    columns: tab.columns.map((column): Column => ({ ...column, needed: true })),
  };
  const { at, problems } = locateColumns(allNeeded, content ?? { cells: [], merges: [] });
  const doubled = problems.filter(({ kind }) => kind === 'heading-doubled');
  const doubledHeadings = new Set(doubled.map((problem) => ('heading' in problem ? problem.heading : '')));
  let next = usedColumns(content);
  const columns = tab.columns.flatMap((column): PlacedColumn[] => {
    const found = at[column.field];
    if (found !== undefined) return [{ column, at: found, isNew: false }];
    return doubledHeadings.has(column.heading) ? [] : [{ column, at: next++, isNew: true }];
  });
  return { columns, doubled };
}

function usedColumns(content: TabContent | undefined): number {
  return (content?.cells ?? []).reduce((most, row) => {
    let last = row.length;
    while (last > 0 && !isFilled(row[last - 1])) last--;
    return Math.max(most, last);
  }, 0);
}

function addSettings(sheet: PlanSheet, before: SheetContent): readonly string[] {
  const content = before.get(SETTINGS_TAB.name);
  const wasThere = content !== undefined && usedColumns(content) > 0;
  const settings: readonly Setting[] = SETTINGS;
  const { rows, problems } = readSettings(content);
  if (wasThere && problems.length > 0) return [];
  const missing = settings.filter(({ key }) => ![...rows.keys()].some((found) => found === key));
  if (missing.length === 0) return [];
  const firstRow = Math.max(1, content?.cells.length ?? 1);
  const { at } = wasThere
    ? locateColumns(SETTINGS_TAB, content)
    : { at: { name: 0, value: 1, explanation: 2 } };
  const width = Math.max(...Object.values(at)) + 1;
  const cells = missing.map(({ name, start, explanation }) => {
    const row: Cell[] = Array.from({ length: width }, () => undefined);
    row[at.name ?? 0] = name;
    row[at.value ?? 1] = start;
    if (at.explanation !== undefined) row[at.explanation] = explanation;
    return row;
  });
  sheet.writeBlock(SETTINGS_TAB.name, firstRow, 0, cells);
  missing.forEach(({ choices }, index) => {
    if (choices) sheet.offerChoices(SETTINGS_TAB.name, firstRow + index, at.value ?? 1, choices);
  });
  return wasThere ? missing.map(({ name }) => name) : [];
}
