import { REVIEWS_TAB } from '../core/plan/other-tabs.ts';
import { recordChoices } from '../core/review/reconcile-reviews.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { readRecords, writeRecords } from './review-records.ts';
import { JUDGING } from './reviews.ts';
import { whoActs } from './who-acts.ts';

/** What can be had while nobody has allowed anything: an edit is not a click in the menu. */
export type EditPorts = Pick<Ports, 'sheet' | 'turn' | 'now' | 'account'>;

/**
 * After the ปลัด chose in ผลการตรวจ by hand: keeps the words that each choice covers, in the rows `first` to `last`,
 * counted from 0. Where nothing was kept before, the next command records the choice; while another command is running
 * nothing is kept, and an approval of words that were edited has to be given once more.
 */
export function recordChoicesInRows(ports: EditPorts, first: number, last: number): void {
  const { sheet, turn, now } = ports;
  if (!sheet.hasTab(REVIEWS_TAB.name) || !turn.take(JUDGING)) return;
  try {
    const { plan, measures } = openPlan(sheet);
    const isChosen = (index: number) => {
      const row = measures.rows[index];
      return row !== undefined && row >= first && row <= last;
    };
    const present = { when: now(), by: whoActs(ports) };
    writeRecords(sheet, recordChoices(plan.measures, readRecords(sheet), isChosen, present));
  } finally {
    turn.end();
  }
}
