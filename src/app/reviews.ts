import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import { REVIEWS_TAB } from '../core/plan/other-tabs.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import { textOf } from '../core/plan/written.ts';
import { type ReviewOfMeasure, reconcileReviews, settleRestored } from '../core/review/reconcile-reviews.ts';
import { APPROVED, type ReviewState, reviewState, WAITING } from '../core/review/review-state.ts';
import { rowsBelowHeadings } from './check-plan.ts';
import { columnAt } from './column-at.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { readRecords, writeRecords } from './review-records.ts';
import { keepSnapshot } from './snapshot.ts';
import { takeTurn } from './take-turn.ts';
import { whoActs } from './who-acts.ts';

/** What คืนค่าล่าสุด calls the commands that write into ผลการตรวจ. */
export const SUBMITTING = 'ส่งให้ปลัดตรวจ';
export const JUDGING = 'บันทึกผลการตรวจ';

export interface ReviewOutcome {
  readonly measures: readonly (ReviewOfMeasure & {
    readonly no: string;
    readonly title: string;
    /** What the reviewer wrote beside it. */
    readonly note: string;
  })[];
  /** How many approvals went back to waiting just now. */
  readonly lapsed: number;
}

export interface Submission extends ReviewOutcome {
  /** How many measures wait now. */
  readonly waiting: number;
  /** Ready to be sent, with the link. */
  readonly message: string;
  readonly email?: string;
}

/** Records what the ปลัด has chosen, and takes back what no longer covers the words. */
export function lookAtReviews(ports: Ports): ReviewOutcome {
  return takeTurn(ports.turn, 'ดูผลการตรวจ', () => recordReviews(ports, openPlan(ports.sheet)));
}

/**
 * Every measure waits for the ปลัด, and the message to send is made. Approvals that still cover their words wait again
 * only when the person who clicked says so: a ปลัด has five minutes.
 */
export function submitForReview(ports: Ports, isAnew = wantsAllAnew(ports)): Submission {
  return takeTurn(ports.turn, SUBMITTING, () => {
    const open = openPlan(ports.sheet);
    const outcome = recordReviews(ports, open, {
      decide: (state) => (state === APPROVED && !isAnew ? APPROVED : WAITING),
      undoable: SUBMITTING,
    });
    const waiting = outcome.measures.filter(({ state }) => state === WAITING).length;
    const { organisation, fiscalYearBE, preferences } = open.plan;
    const year = fiscalYearBE === undefined ? '' : ` ปีงบประมาณ ${fiscalYearBE}`;
    recordHistory(ports, {
      what: SUBMITTING,
      result: `รอตรวจ ${waiting} มาตรการ`,
      link: ports.sheet.link,
    });
    return {
      ...outcome,
      waiting,
      message: `เรียน ผู้ตรวจ ขอความกรุณาตรวจมาตรการส่งเสริมคุณธรรมและความโปร่งใส${year} ของ${organisation.name ?? 'หน่วยงาน'} ที่รอตรวจ ${waiting} มาตรการ โดยเลือกผลในคอลัมน์ ผลการตรวจ ของแผ่น มาตรการ ที่ ${ports.sheet.link}`,
      ...(preferences.reviewerEmail === undefined ? {} : { email: preferences.reviewerEmail }),
    };
  });
}

/** Within the turn of คืนค่าล่าสุด: approvals that came back over words that were edited since wait again. */
export function settleRestoredReviews(ports: Ports): void {
  const open = openPlan(ports.sheet);
  const { measures, records } = settleRestored(open.plan.measures, readRecords(ports.sheet));
  if (measures.some(({ lapsed }) => lapsed)) writeReviews(ports, open, measures, undefined);
  writeRecords(ports.sheet, records);
}

/** Asks before anything is done; who closes the question keeps the approvals. */
export function wantsAllAnew(ports: Ports, { measures }: Plan = openPlan(ports.sheet).plan): boolean {
  const approved = measures.filter(({ review }) => reviewState(review) === APPROVED).length;
  return (
    approved > 0 &&
    ports.ask(
      `มี ${approved} มาตรการที่เห็นชอบแล้ว ส่งให้ตรวจใหม่ด้วยหรือไม่ (กด ไม่ เพื่อคงผลเห็นชอบไว้ และส่งเฉพาะมาตรการที่เหลือ)`,
    )
  );
}

interface Recording {
  /** What each state becomes besides. */
  readonly decide?: (state: ReviewState | undefined) => ReviewState | undefined;
  /** What คืนค่าล่าสุด calls the command; absent where there is nothing to undo. */
  readonly undoable?: string;
  /** The measures that were judged this very moment. */
  readonly isChosen?: (index: number) => boolean;
}

/** Within a command that has its turn: the reviews as they stand, recorded; a plan nobody reviews costs nothing. */
export function recordReviews(
  ports: Ports,
  open: OpenPlan,
  { decide = (state) => state, undoable, isChosen }: Recording = {},
): ReviewOutcome {
  const { measures } = open.plan;
  const before = readRecords(ports.sheet);
  const now = { when: ports.now(), by: whoActs(ports) };
  const { measures: reviews, records } = reconcileReviews(measures, before, now, isChosen);
  const decided = reviews.map((review) => {
    const state = decide(review.state);
    return { ...review, ...(state && { state }) };
  });
  if (decided.some(({ state }, index) => state !== reviewState(measures[index]?.review))) {
    writeReviews(ports, open, decided, undoable);
  }
  // Without the tab, nothing would be recorded of what the ปลัด then chooses on a phone.
  const isFirst = undoable !== undefined && !ports.sheet.hasTab(REVIEWS_TAB.name);
  if (isFirst || JSON.stringify(records) !== JSON.stringify(before)) writeRecords(ports.sheet, records);
  const lapsed = decided.filter((review) => review.lapsed);
  if (lapsed.length > 0) {
    recordHistory(ports, {
      what: 'ผลการตรวจกลับเป็นรอตรวจ',
      result: `แก้ไขหลังเห็นชอบ ${lapsed.length} มาตรการ`,
      link: ports.sheet.link,
    });
  }
  return {
    lapsed: lapsed.length,
    measures: decided.map((review, index) => ({
      ...review,
      no: textOf(measures[index]?.no) || `${index + 1}.`,
      title: textOf(measures[index]?.measure),
      note: measures[index]?.reviewNote ?? '',
    })),
  };
}

function writeReviews(
  ports: Ports,
  open: OpenPlan,
  reviews: readonly ReviewOfMeasure[],
  undoable: string | undefined,
): void {
  const column = columnAt(MEASURES_TAB, open.measures.at, 'review');
  const lines = open.content.get(MEASURES_TAB.name)?.cells ?? [];
  const before = Array.from({ length: rowsBelowHeadings(open) }, (_, row) => lines[row + 1]?.[column]);
  const cells = [...before];
  open.measures.rows.forEach((row, index) => {
    const state = reviews[index]?.state;
    if (state) cells[row - 1] = state;
  });
  if (undoable !== undefined) {
    const block = { tab: MEASURES_TAB.name, row: 1, column };
    const asBlock = (column: readonly Cell[]) => column.map((cell) => [cell]);
    const title = columnAt(MEASURES_TAB, open.measures.at, 'measure');
    const beside = { column: title, cells: before.map((_, row) => lines[row + 1]?.[title]) };
    keepSnapshot(ports, undoable, [{ ...block, before: asBlock(before), after: asBlock(cells), beside }]);
  }
  ports.sheet.writeColumns(MEASURES_TAB.name, [{ column, cells }]);
}
