import { REVIEWS_TAB } from '../core/plan/other-tabs.ts';
import { recordChoices } from '../core/review/reconcile-reviews.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { readRecords, writeRecords } from './review-records.ts';

/** What can be had while nobody has allowed anything: an edit is not a click in the menu. */
export type EditPorts = Pick<Ports, 'sheet' | 'turn' | 'now' | 'account'>;

/**
 * After the ปลัด chose in ผลการตรวจ by hand: keeps the words that each choice covers, in the rows `first` to `last`,
 * counted from 0. Where nothing was kept before, or another command is running, the next command records the choice.
 */
export function recordChoicesInRows(
  { sheet, turn, now, account }: EditPorts,
  first: number,
  last: number,
): void {
  if (!sheet.hasTab(REVIEWS_TAB.name) || !turn.take('บันทึกผลการตรวจ')) return;
  try {
    const open = openPlan(sheet);
    keepChoices({ sheet, now, account }, open, (index) => {
      const row = open.measures.rows[index];
      return row !== undefined && row >= first && row <= last;
    });
  } finally {
    turn.end();
  }
}

/** The same within a command that has its turn. */
export function keepChoices(
  { sheet, now, account }: Omit<EditPorts, 'turn'>,
  { plan }: OpenPlan,
  isChosen: (index: number) => boolean,
): void {
  const by = account() ?? 'ไม่ทราบบัญชี';
  writeRecords(sheet, recordChoices(plan.measures, readRecords(sheet), isChosen, { when: now(), by }));
}
