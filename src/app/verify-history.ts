import { HISTORY_TAB } from '../core/plan/other-tabs.ts';
import { readRows } from '../core/plan/read-rows.ts';
import { textOf, writtenFrom } from '../core/plan/written.ts';
import { type BrokenLine, brokenLines } from '../core/review/history-chain.ts';
import type { Ports } from './ports.ts';
import { LAST_CHAIN } from './record-history.ts';

export interface HistoryOutcome {
  readonly lines: number;
  readonly broken: readonly BrokenLine[];
}

/** Whether ประวัติ still stands as the system wrote it. */
export function verifyHistory({ sheet, memory }: Ports): HistoryOutcome {
  const content = sheet.read([HISTORY_TAB.name]).get(HISTORY_TAB.name);
  const rows = content ? readRows(HISTORY_TAB, content).rows : [];
  const text = (cell: Parameters<typeof writtenFrom>[0]) => textOf(writtenFrom(cell));
  const lines = rows.map(({ when, who, what, result, link, chain }) => ({
    when: text(when),
    who: text(who),
    what: text(what),
    result: text(result),
    link: text(link),
    chain: text(chain),
  }));
  return { lines: lines.length, broken: brokenLines(lines, memory.get(LAST_CHAIN)) };
}
