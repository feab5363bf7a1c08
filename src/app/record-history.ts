import { HISTORY_TAB } from '../core/plan/other-tabs.ts';
import type { Ports } from './ports.ts';

interface HistoryLine {
  readonly what: string;
  readonly result: string;
  readonly link: string;
}

/** Adds one line to ประวัติ: when, who, what, with what result. */
export function recordHistory({ sheet, now, account }: Ports, { what, result, link }: HistoryLine): void {
  const line = { when: now(), who: account() ?? 'ไม่ทราบบัญชี', what, result, link };
  sheet.appendRows(HISTORY_TAB, [HISTORY_TAB.columns.map(({ field }) => line[field])]);
}
