import { locateColumns } from '../core/plan/locate-columns.ts';
import { cellText } from '../core/plan/read-rows.ts';
import { isFilled, type SheetContent } from '../core/plan/sheet-content.ts';
import { SIGNERS_TAB } from '../core/plan/signers-tab.ts';
import { columnAt } from './column-at.ts';

/** A signer as the sheet has it, and the row it stands in, counted from 0. */
export interface SignerRow {
  readonly row: number;
  readonly role: string;
  readonly heading: string;
  readonly name: string;
  readonly position: string;
}

/** The rows of ผู้ลงนาม that say more than their order. */
export function signerRows(content: SheetContent): readonly SignerRow[] {
  const tab = content.get(SIGNERS_TAB.name);
  const { at } = locateColumns(SIGNERS_TAB, tab);
  const lines = (tab?.cells ?? []).map((cells, row) => ({ cells, row })).slice(1);
  return lines
    .filter(({ cells }) => cells.some((cell, column) => isFilled(cell) && column !== at.order))
    .map(({ cells, row }) => {
      const text = (column: number | undefined) =>
        (column === undefined ? undefined : cellText(cells[column])) ?? '';
      return {
        row,
        role: text(at.role),
        heading: text(at.heading),
        name: text(at.name),
        position: text(at.position),
      };
    });
}

/** Where names and positions stand. */
export function signerColumns(content: SheetContent): Readonly<Record<'name' | 'position', number>> {
  const { at } = locateColumns(SIGNERS_TAB, content.get(SIGNERS_TAB.name));
  return { name: columnAt(SIGNERS_TAB, at, 'name'), position: columnAt(SIGNERS_TAB, at, 'position') };
}
