import type { Cell } from '../core/plan/sheet-content.ts';
import type { Ports } from './ports.ts';

export type Block = readonly (readonly Cell[])[];

/** A block of cells that a command is about to change: what stood there, and what it writes. */
export interface ChangedBlock {
  readonly tab: string;
  /** Counted from 0, with the headings in row 0. */
  readonly row: number;
  readonly column: number;
  readonly before: Block;
  readonly after: Block;
  /**
   * For a column of choices, what stood in another column of the same rows: a row that was sorted since has other words
   * there. Nobody keeps formulas in such a column, so it is written in one call.
   */
  readonly beside?: { readonly column: number; readonly cells: readonly Cell[] };
}

/** A cell stands as the command left it, or was the same before, or somebody has touched it since. */
export type State = 'ours' | 'same' | 'edited';

export interface SeenBlock {
  readonly block: ChangedBlock;
  readonly states: readonly (readonly State[])[];
  /** What is to stand there: as before where it is ours, as it is now elsewhere. */
  readonly wanted: Block;
}

/** A question may stand for minutes, so what is there is looked at again after the answer. */
export function seenBlocks({ sheet }: Ports, blocks: readonly ChangedBlock[]): readonly SeenBlock[] {
  const present = sheet.read([...new Set(blocks.map(({ tab }) => tab))]);
  return blocks.map((block) => {
    const lines = present.get(block.tab)?.cells;
    const now = (row: number, column: number): Cell => lines?.[block.row + row]?.[column];
    const states = block.after.map((line, row) => {
      const { beside } = block;
      const isMoved = !lines || (beside && !isSame(now(row, beside.column), beside.cells[row]));
      return line.map((cell, column): State => {
        if (isMoved || !isSame(cell, now(row, block.column + column))) return 'edited';
        return isSame(cell, block.before[row]?.[column]) ? 'same' : 'ours';
      });
    });
    const wanted = states.map((line, row) =>
      line.map((state, column) =>
        state === 'ours' ? block.before[row]?.[column] : now(row, block.column + column),
      ),
    );
    return { block, states, wanted };
  });
}

interface Piece {
  readonly row: number;
  readonly column: number;
  readonly lines: (readonly Cell[])[];
}

/** Writes what is wanted where a block still stands as its command left it. */
export function writeSeen({ sheet }: Ports, seen: readonly SeenBlock[]): void {
  for (const each of seen) {
    const { tab, row, column } = each.block;
    for (const piece of piecesToWrite(each))
      sheet.writeBlock(tab, row + piece.row, column + piece.column, piece.lines);
  }
}

/** Rectangles to write, around what was edited: a formula put there since is not turned into its value. */
function piecesToWrite({ block, states, wanted }: SeenBlock): readonly Piece[] {
  const hasOurs = (line: readonly State[]) => line.includes('ours');
  if (!states.some(hasOurs)) return [];
  if (block.beside) return [{ row: 0, column: 0, lines: [...wanted] }];
  const pieces: Piece[] = [];
  states.forEach((line, row) => {
    for (let from = 0; from < line.length; from += 1) {
      const end = line.indexOf('edited', from);
      const to = end < 0 ? line.length : end;
      const cells = wanted[row]?.slice(from, to) ?? [];
      const above = pieces[pieces.length - 1];
      const isBelow = above !== undefined && above.row + above.lines.length === row && above.column === from;
      if (above && isBelow && above.lines[0]?.length === cells.length) above.lines.push(cells);
      else if (hasOurs(line.slice(from, to))) pieces.push({ row, column: from, lines: [cells] });
      from = to;
    }
  });
  return pieces;
}

function isSame(one: Cell, other: Cell): boolean {
  return JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
}
