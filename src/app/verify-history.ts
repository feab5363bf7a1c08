import { type BrokenLine, brokenLines } from '../core/review/history-chain.ts';
import { archiveHistory } from './archive-history.ts';
import { readHistory } from './history-lines.ts';
import type { Ports } from './ports.ts';
import { LAST_CHAIN } from './record-history.ts';
import { takeTurn } from './take-turn.ts';

export interface HistoryOutcome {
  readonly lines: number;
  readonly broken: readonly BrokenLine[];
  /** How many lines of earlier fiscal years were moved to the hidden tab just now. */
  readonly moved: number;
}

/** Whether ประวัติ, with its earlier years, still stands as the system wrote it; lines that do not are left in place. */
export function verifyHistory(ports: Ports): HistoryOutcome {
  return takeTurn(ports.turn, 'ตรวจประวัติ', () => {
    const { former, present } = readHistory(ports);
    const lines = [...former, ...present];
    const broken = brokenLines(lines, ports.memory.get(LAST_CHAIN));
    const moved = broken.length === 0 ? archiveHistory(ports, ports.today()) : 0;
    return { lines: lines.length, broken, moved };
  });
}
