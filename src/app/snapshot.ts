import { SNAPSHOT_TAB } from '../core/plan/other-tabs.ts';
import { readRows } from '../core/plan/read-rows.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import { textOf, writtenFrom } from '../core/plan/written.ts';
import { Fault } from './fault.ts';
import type { Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { takeTurn } from './take-turn.ts';

type Block = readonly (readonly Cell[])[];

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

interface Snapshot {
  readonly when: string;
  readonly what: string;
  readonly blocks: readonly ChangedBlock[];
}

export type RestoreOutcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'declined'; readonly what: string }
  | { readonly kind: 'done'; readonly what: string; readonly when: string; readonly cells: number };

/** A cell of Sheets holds 50,000 characters. */
const PIECE = 45_000;

/** Keeps what stood in the cells that a command writes over; the last such command can be undone. */
export function keepSnapshot({ sheet, now }: Ports, what: string, blocks: readonly ChangedBlock[]): void {
  const when = now();
  const text = JSON.stringify(blocks.map(evened));
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );
  sheet.replaceRows(
    SNAPSHOT_TAB,
    pieces.map((piece) => [when, what, piece]),
  );
}

/** Before and after cover the same cells, and an empty cell survives JSON. */
function evened(block: ChangedBlock): ChangedBlock {
  const rows = Math.max(block.before.length, block.after.length);
  const width = Math.max(0, ...[...block.before, ...block.after].map((line) => line.length));
  const even = (lines: Block) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: width }, (__, column) => lines[row]?.[column] ?? ''),
    );
  return { ...block, before: even(block.before), after: even(block.after) };
}

/** Puts back what the last command wrote over. Cells that somebody has edited since are left alone. */
export function restoreLast(ports: Ports): RestoreOutcome {
  const snapshot = readSnapshot(ports);
  if (!snapshot) return { kind: 'nothing' };
  const { what, when, blocks } = snapshot;
  const count = (seen: readonly SeenBlock[], wanted: State): number =>
    seen.reduce((sum, { states }) => sum + states.flat().filter((state) => state === wanted).length, 0);
  if (!ports.ask(question(snapshot, count(seenBlocks(ports, blocks), 'edited'))))
    return { kind: 'declined', what };
  return takeTurn(ports.turn, 'คืนค่าล่าสุด', () => {
    const current = readSnapshot(ports);
    if (JSON.stringify(current) !== JSON.stringify(snapshot))
      throw new Fault('busy', { what: current?.what });
    const seen = seenBlocks(ports, blocks);
    for (const each of seen) {
      const { tab, row, column } = each.block;
      for (const piece of piecesToWrite(each))
        ports.sheet.writeBlock(tab, row + piece.row, column + piece.column, piece.lines);
    }
    const cells = count(seen, 'ours');
    ports.sheet.replaceRows(SNAPSHOT_TAB, []);
    recordHistory(ports, { what: `คืนค่าก่อน ${what}`, result: `คืน ${cells} ช่อง`, link: ports.sheet.link });
    return { kind: 'done', what, when, cells };
  });
}

/** A cell stands as the command left it, or was the same before, or somebody has touched it since. */
type State = 'ours' | 'same' | 'edited';

interface SeenBlock {
  readonly block: ChangedBlock;
  readonly states: readonly (readonly State[])[];
  /** What is to stand there: as before where it is ours, as it is now elsewhere. */
  readonly wanted: Block;
}

/** A question may stand for minutes, so what is there is looked at again after the answer. */
function seenBlocks({ sheet }: Ports, blocks: readonly ChangedBlock[]): readonly SeenBlock[] {
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

function question({ what, when }: Snapshot, edited: number): string {
  const kept = edited > 0 ? `\nมี ${edited} ช่องที่ถูกแก้ไขหลังจากนั้น ช่องเหล่านี้จะคงไว้ตามที่แก้ ไม่ถูกเขียนทับ` : '';
  return `คืนค่าก่อนการ “${what}” เมื่อ ${when}${kept}\n\nทำต่อหรือไม่`;
}

function isSame(one: Cell, other: Cell): boolean {
  return JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
}

function readSnapshot({ sheet }: Ports): Snapshot | undefined {
  const content = sheet.read([SNAPSHOT_TAB.name]).get(SNAPSHOT_TAB.name);
  const rows = content ? readRows(SNAPSHOT_TAB, content).rows : [];
  const [first] = rows;
  const text = rows.map(({ text: piece }) => textOf(writtenFrom(piece))).join('');
  if (!first || text === '') return undefined;
  try {
    const blocks: unknown = JSON.parse(text);
    if (!isBlocks(blocks)) return undefined;
    return { when: textOf(writtenFrom(first.when)), what: textOf(writtenFrom(first.what)), blocks };
  } catch {
    return undefined;
  }
}

/** What somebody has spoilt by hand puts nothing back. */
function isBlocks(value: unknown): value is readonly ChangedBlock[] {
  const areLines = (lines: unknown) => Array.isArray(lines) && lines.every(Array.isArray);
  return (
    Array.isArray(value) &&
    value.every(
      (block: Partial<ChangedBlock> | null) =>
        typeof block?.tab === 'string' &&
        Number.isInteger(block.row) &&
        Number.isInteger(block.column) &&
        areLines(block.before) &&
        areLines(block.after),
    )
  );
}
