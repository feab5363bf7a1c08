import { normaliseHeading } from './heading.ts';
import type { LayoutProblem } from './locate-columns.ts';
import { locateColumns } from './locate-columns.ts';
import { SETTINGS, SETTINGS_TAB, type SettingKey } from './settings-tab.ts';
import { type Cell, isFilled, type TabContent } from './sheet-content.ts';

export interface ReadSettings {
  /** The cell of each setting that has a value. */
  readonly cells: ReadonlyMap<SettingKey, Exclude<Cell, undefined>>;
  /** The sheet row of each setting found, counted from 0. */
  readonly rows: ReadonlyMap<SettingKey, number>;
  readonly valueColumn?: number;
  readonly nameColumn?: number;
  readonly problems: readonly LayoutProblem[];
}

const KEY_OF_NAME: ReadonlyMap<string, SettingKey> = new Map(
  SETTINGS.map(({ key, name }) => [normaliseHeading(name), key] as const),
);

/** Reads the settings by their names, wherever the rows stand. A name that occurs twice counts the first time. */
export function readSettings(content: TabContent | undefined): ReadSettings {
  const { at, problems } = locateColumns(SETTINGS_TAB, content);
  const cells = new Map<SettingKey, Exclude<Cell, undefined>>();
  const rows = new Map<SettingKey, number>();
  const { name, value } = at;
  if (!content || name === undefined || value === undefined) return { cells, rows, problems };
  content.cells.forEach((line, row) => {
    const label = line[name];
    const key = typeof label === 'string' ? KEY_OF_NAME.get(normaliseHeading(label)) : undefined;
    if (row === 0 || key === undefined || rows.has(key)) return;
    rows.set(key, row);
    const cell = line[value];
    if (isFilled(cell)) cells.set(key, cell);
  });
  return { cells, rows, valueColumn: value, nameColumn: name, problems };
}
