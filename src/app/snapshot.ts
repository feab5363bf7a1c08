import { SNAPSHOT_TAB } from '../core/plan/other-tabs.ts';
import { readRows } from '../core/plan/read-rows.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import { textOf, writtenFrom } from '../core/plan/written.ts';
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

/** Puts back what the last command wrote over. Cells that somebody has edited since are left alone unless the person says so. */
export function restoreLast(ports: Ports): RestoreOutcome {
  const snapshot = readSnapshot(ports);
  if (!snapshot) return { kind: 'nothing' };
  const { what, when } = snapshot;
  const present = ports.sheet.read([...new Set(snapshot.blocks.map(({ tab }) => tab))]);
  const nowIn = (block: ChangedBlock, row: number, column: number): Cell =>
    present.get(block.tab)?.cells[block.row + row]?.[block.column + column];
  const edited = snapshot.blocks.reduce(
    (sum, block) =>
      sum +
      block.after.reduce(
        (count, line, row) =>
          count + line.filter((cell, column) => !isSame(cell, nowIn(block, row, column))).length,
        0,
      ),
    0,
  );
  if (!ports.ask(question(snapshot, edited))) return { kind: 'declined', what };
  return takeTurn(ports.turn, 'คืนค่าล่าสุด', () => {
    let cells = 0;
    for (const block of snapshot.blocks) {
      const back = block.before.map((line, row) =>
        line.map((cell, column) => {
          const current = nowIn(block, row, column);
          if (!isSame(block.after[row]?.[column], current) || isSame(cell, current)) return current;
          cells += 1;
          return cell;
        }),
      );
      ports.sheet.writeBlock(block.tab, block.row, block.column, back);
    }
    ports.sheet.replaceRows(SNAPSHOT_TAB, []);
    recordHistory(ports, { what: `คืนค่าก่อน ${what}`, result: `คืน ${cells} ช่อง`, link: ports.sheet.link });
    return { kind: 'done', what, when, cells };
  });
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
    const blocks = JSON.parse(text) as readonly ChangedBlock[];
    return { when: textOf(writtenFrom(first.when)), what: textOf(writtenFrom(first.what)), blocks };
  } catch {
    return undefined;
  }
}
