import type { Tab } from './column.ts';
import { normaliseHeading } from './heading.ts';
import type { Cell, TabContent } from './sheet-content.ts';

/** What is wrong with the headings of a tab; every command stops on these before it writes anything. */
export type LayoutProblem =
  | { readonly kind: 'tab-missing'; readonly tab: string }
  | { readonly kind: 'heading-missing'; readonly tab: string; readonly heading: string }
  | {
      readonly kind: 'heading-doubled';
      readonly tab: string;
      readonly heading: string;
      readonly cells: readonly string[];
    };

export interface LocatedColumns<Field extends string> {
  /** Where each field stands, counted from 0; absent when its heading is not there. */
  readonly at: Partial<Readonly<Record<Field, number>>>;
  readonly problems: readonly LayoutProblem[];
}

/** Finds each column by its heading, wherever officers have moved it. */
export function locateColumns<Field extends string>(
  tab: Tab<Field>,
  content: TabContent | undefined,
): LocatedColumns<Field> {
  if (!content) return { at: {}, problems: [{ kind: 'tab-missing', tab: tab.name }] };
  const positions = new Map<string, number[]>();
  (content.cells[0] ?? []).forEach((cell, index) => {
    const heading = normaliseHeading(headingText(cell));
    if (heading !== '') positions.set(heading, [...(positions.get(heading) ?? []), index]);
  });
  const at: Partial<Record<Field, number>> = {};
  const problems: LayoutProblem[] = [];
  for (const { field, heading, needed } of tab.columns) {
    const found = positions.get(normaliseHeading(heading)) ?? [];
    const [first] = found;
    if (first === undefined) {
      if (needed) problems.push({ kind: 'heading-missing', tab: tab.name, heading });
    } else if (found.length > 1) {
      problems.push({
        kind: 'heading-doubled',
        tab: tab.name,
        heading,
        cells: found.map((index) => cellName(index, 0)),
      });
    } else {
      at[field] = first;
    }
  }
  return { at, problems };
}

function headingText(cell: Cell): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** 0 → A, 26 → AA: the letters people see above the column. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** The name of a cell, as `B3`; its column and row counted from 0. */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
