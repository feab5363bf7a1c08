import type { Tab } from './column.ts';
import { type LayoutProblem, locateColumns } from './locate-columns.ts';
import type { Cell, TabContent } from './sheet-content.ts';
import { textOf, writtenFrom } from './written.ts';

/** The filled cells of one row, by field. */
export type FilledRow<Field extends string> = Partial<Readonly<Record<Field, Exclude<Cell, undefined>>>>;

export interface ReadRows<Field extends string> {
  readonly rows: readonly FilledRow<Field>[];
  readonly problems: readonly LayoutProblem[];
}

/** The rows below the headings of a tab that hold anything at all. */
export function readRows<Field extends string>(
  tab: Tab<Field>,
  content: TabContent | undefined,
): ReadRows<Field> {
  const { at, problems } = locateColumns(tab, content);
  const fields = tab.columns.flatMap(({ field }) => {
    const column = at[field];
    return column === undefined ? [] : [{ field, column }];
  });
  const rows = (content?.cells ?? []).slice(1).map((cells) => {
    const row: Partial<Record<Field, Exclude<Cell, undefined>>> = {};
    for (const { field, column } of fields) {
      const value = cells[column];
      if (value !== undefined && writtenFrom(value) !== undefined) row[field] = value;
    }
    return row;
  });
  return { rows: rows.filter((row) => Object.keys(row).length > 0), problems };
}

/** A cell as text to print; nothing when it is empty. */
export function cellText(cell: Cell): string | undefined {
  const written = writtenFrom(cell);
  return written === undefined ? undefined : textOf(written);
}
