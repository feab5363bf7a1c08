import type { Tab } from '../core/plan/column.ts';
import { FORMER_HISTORY_TAB, HISTORY_TAB, type HistoryField } from '../core/plan/other-tabs.ts';
import { readRows } from '../core/plan/read-rows.ts';
import { isFilled, type SheetContent } from '../core/plan/sheet-content.ts';
import { textOf, writtenFrom } from '../core/plan/written.ts';
import type { HistoryLine } from '../core/review/history-chain.ts';
import type { Ports } from './ports.ts';

export type ChainedLine = HistoryLine & { readonly chain: string };

export interface HistoryLines {
  /** Those in the hidden tab of earlier years, oldest first. */
  readonly former: readonly ChainedLine[];
  /** Those in ประวัติ, without any that stand in the hidden tab too. */
  readonly present: readonly ChainedLine[];
  /** A run that was ended while it moved lines has left some in both tabs. */
  readonly isDoubled: boolean;
  /** Officers have cells of their own beside the lines, which would not move with them. */
  readonly hasOthers: boolean;
}

export function readHistory({ sheet }: Ports): HistoryLines {
  const content = sheet.read([HISTORY_TAB.name, FORMER_HISTORY_TAB.name]);
  const former = linesOf(content, FORMER_HISTORY_TAB);
  const moved = new Set(former.map(({ chain }) => chain).filter((chain) => chain !== ''));
  const width = HISTORY_TAB.columns.length;
  const all = linesOf(content, HISTORY_TAB);
  const present = all.filter(({ chain }) => !moved.has(chain));
  return {
    former,
    present,
    isDoubled: present.length < all.length,
    hasOthers: (content.get(HISTORY_TAB.name)?.cells ?? []).some((row) => row.slice(width).some(isFilled)),
  };
}

function linesOf(content: SheetContent, tab: Tab<HistoryField>): readonly ChainedLine[] {
  const found = content.get(tab.name);
  const rows = found ? readRows(tab, found).rows : [];
  return rows.map((row) => {
    const text = (field: HistoryField): string => textOf(writtenFrom(row[field]));
    return {
      when: text('when'),
      who: text('who'),
      what: text('what'),
      result: text('result'),
      link: text('link'),
      chain: text('chain'),
    };
  });
}
