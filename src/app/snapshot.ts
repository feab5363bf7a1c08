import { SNAPSHOT_TAB } from '../core/plan/other-tabs.ts';
import { readRows } from '../core/plan/read-rows.ts';
import { textOf, writtenFrom } from '../core/plan/written.ts';
import { momentWords } from '../core/thai/moment-words.ts';
import {
  type Block,
  type ChangedBlock,
  type SeenBlock,
  type State,
  seenBlocks,
  writeSeen,
} from './changed-block.ts';
import { Fault } from './fault.ts';
import type { Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { takeTurn } from './take-turn.ts';

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

/** Writes blocks of cells, after keeping what stood in them. */
export function changeBlocks(ports: Ports, what: string, blocks: readonly ChangedBlock[]): void {
  keepSnapshot(ports, what, blocks);
  for (const { tab, row, column, after } of blocks) ports.sheet.writeBlock(tab, row, column, after);
}

/**
 * Writes what the command of the last snapshot was going to write, wherever it is not written yet: once for the command
 * itself, and again for one that broke off. Cells that somebody has edited meanwhile are left alone.
 */
export function writeKept(ports: Ports, what: string): void {
  const snapshot = readSnapshot(ports);
  if (snapshot?.what !== what) return;
  const undone = snapshot.blocks.map((block) => ({ ...block, before: block.after, after: block.before }));
  writeSeen(ports, seenBlocks(ports, undone));
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

/**
 * Puts back what the last command wrote over. Cells that somebody has edited since are left alone; `settle` does what
 * is to be done besides, in the same turn, and again where a run was ended before it could forget the command.
 */
export function restoreLast(ports: Ports, settle: (what: string) => void = () => undefined): RestoreOutcome {
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
    writeSeen(ports, seen);
    const cells = count(seen, 'ours');
    settle(what);
    ports.sheet.replaceRows(SNAPSHOT_TAB, []);
    recordHistory(ports, { what: `คืนค่าก่อน ${what}`, result: `คืน ${cells} ช่อง`, link: ports.sheet.link });
    return { kind: 'done', what, when, cells };
  });
}

function question({ what, when }: Snapshot, edited: number): string {
  const kept = edited > 0 ? `\nมี ${edited} ช่องที่ถูกแก้ไขหลังจากนั้น ช่องเหล่านี้จะคงไว้ตามที่แก้ ไม่ถูกเขียนทับ` : '';
  return `คืนค่าก่อนการ “${what}” เมื่อ ${momentWords(when)}${kept}\n\nทำต่อหรือไม่`;
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
