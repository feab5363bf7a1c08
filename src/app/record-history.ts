import { HISTORY_TAB } from '../core/plan/other-tabs.ts';
import { chainCode } from '../core/review/history-chain.ts';
import type { Ports } from './ports.ts';
import { whoActs } from './who-acts.ts';

interface Deed {
  readonly what: string;
  readonly result: string;
  readonly link: string;
}

/** Kept with the spreadsheet and not in it: a copy has none, and begins a chain of its own. */
export const LAST_CHAIN = 'history.last';

/** Adds one line to ประวัติ: when, who, what, with what result, tied to the line before. */
export function recordHistory(ports: Ports, deed: Deed): void {
  const { sheet, memory, now } = ports;
  const line = { when: now(), who: whoActs(ports), ...deed };
  const chain = chainCode(memory.get(LAST_CHAIN) ?? '', line);
  const cells = { ...line, chain };
  sheet.appendRows(HISTORY_TAB, [HISTORY_TAB.columns.map(({ field }) => cells[field])]);
  memory.set(LAST_CHAIN, chain);
}
