import { fiscalYearOf, fiscalYearSpan } from '../core/calendar/fiscal-year.ts';
import { type PlainDate, toIso } from '../core/calendar/plain-date.ts';
import { FORMER_HISTORY_TAB, HISTORY_TAB } from '../core/plan/other-tabs.ts';
import { type ChainedLine, readHistory } from './history-lines.ts';
import type { Ports } from './ports.ts';

/** So that ประวัติ does not grow for ever: lines of earlier fiscal years move to a hidden tab, words and codes as they are. */
export function archiveHistory(ports: Ports, today: PlainDate): number {
  const { present, isDoubled, hasOthers } = readHistory(ports);
  if (hasOthers) return 0;
  const yearBegan = toIso(fiscalYearSpan(fiscalYearOf(today)).start);
  const first = present.findIndex(({ when }) => when >= yearBegan);
  const old = first < 0 ? present : present.slice(0, first);
  if (old.length === 0 && !isDoubled) return 0;
  if (old.length > 0) ports.sheet.appendRows(FORMER_HISTORY_TAB, old.map(cellsOf));
  ports.sheet.replaceRows(HISTORY_TAB, present.slice(old.length).map(cellsOf));
  return old.length;
}

function cellsOf(line: ChainedLine): readonly string[] {
  return HISTORY_TAB.columns.map(({ field }) => line[field]);
}
