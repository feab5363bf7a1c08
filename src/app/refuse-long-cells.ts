import type { Cell } from '../core/plan/sheet-content.ts';
import { Fault } from './fault.ts';

/** Longest text a cell of Google Sheets holds. */
const LONGEST_CELL = 50_000;

/** Stops before anything is written, and says which tab would have had the long text. */
export function refuseLongCells(tab: string, cells: readonly Cell[]): void {
  for (const cell of cells) {
    if (typeof cell === 'string' && cell.length > LONGEST_CELL) {
      throw new Fault('cell-too-long', { tab, length: cell.length });
    }
  }
}
