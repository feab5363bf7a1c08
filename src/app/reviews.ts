import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import { REVIEWS_TAB } from '../core/plan/other-tabs.ts';
import { readRows } from '../core/plan/read-rows.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import { textOf, writtenFrom } from '../core/plan/written.ts';
import type { MeasureContent } from '../core/review/measure-content.ts';
import {
  type ReviewOfMeasure,
  type ReviewRecord,
  reconcileReviews,
} from '../core/review/reconcile-reviews.ts';
import { APPROVED, type ReviewState, reviewState, WAITING } from '../core/review/review-state.ts';
import { rowsBelowHeadings } from './check-plan.ts';
import { columnAt } from './column-at.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { keepSnapshot } from './snapshot.ts';
import { takeTurn } from './take-turn.ts';

export interface ReviewOutcome {
  readonly measures: readonly (ReviewOfMeasure & { readonly no: string; readonly title: string })[];
  /** How many approvals went back to waiting just now. */
  readonly lapsed: number;
}

export interface Submission extends ReviewOutcome {
  /** Ready to be sent, with the link. */
  readonly message: string;
  readonly email?: string;
}

/** Records what the ปลัด has chosen, and takes back what no longer covers the words. */
export function lookAtReviews(ports: Ports): ReviewOutcome {
  return takeTurn(ports.turn, 'ดูผลการตรวจ', () => recordReviews(ports, openPlan(ports.sheet)));
}

/** Everything that is not approved as it stands waits for the ปลัด; the message to send is made. */
export function submitForReview(ports: Ports): Submission {
  return takeTurn(ports.turn, 'ส่งให้ปลัดตรวจ', () => {
    const open = openPlan(ports.sheet);
    const outcome = recordReviews(
      ports,
      open,
      (state) => (state === APPROVED ? APPROVED : WAITING),
      'ส่งให้ปลัดตรวจ',
    );
    const waiting = outcome.measures.filter(({ state }) => state === WAITING).length;
    const { organisation, fiscalYearBE, preferences } = open.plan;
    const year = fiscalYearBE === undefined ? '' : ` ปีงบประมาณ ${fiscalYearBE}`;
    recordHistory(ports, {
      what: 'ส่งให้ปลัดตรวจ',
      result: `รอตรวจ ${waiting} มาตรการ`,
      link: ports.sheet.link,
    });
    return {
      ...outcome,
      message: `เรียน ผู้ตรวจ ขอความกรุณาตรวจมาตรการส่งเสริมคุณธรรมและความโปร่งใส${year} ของ${organisation.name ?? 'หน่วยงาน'} ที่รอตรวจ ${waiting} มาตรการ โดยเลือกผลในคอลัมน์ ผลการตรวจ ของแผ่น มาตรการ ที่ ${ports.sheet.link}`,
      ...(preferences.reviewerEmail === undefined ? {} : { email: preferences.reviewerEmail }),
    };
  });
}

/** Within a command that has its turn: the reviews as they stand, recorded; a plan nobody reviews costs nothing. */
export function recordReviews(
  ports: Ports,
  open: OpenPlan,
  decide: (state: ReviewState | undefined) => ReviewState | undefined = (state) => state,
  undoable?: string,
): ReviewOutcome {
  const { measures } = open.plan;
  const by = ports.account() ?? 'ไม่ทราบบัญชี';
  const before = readRecords(ports);
  const { measures: reviews, records } = reconcileReviews(measures, before, { when: ports.now(), by });
  const decided = reviews.map((review) => {
    const state = decide(review.state);
    return { ...review, ...(state && { state }) };
  });
  if (decided.some(({ state }, index) => state !== reviewState(measures[index]?.review))) {
    writeReviews(ports, open, decided, undoable);
  }
  if (JSON.stringify(records) !== JSON.stringify(before)) writeRecords(ports, records);
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

function readRecords({ sheet }: Ports): readonly ReviewRecord[] {
  const content = sheet.read([REVIEWS_TAB.name]).get(REVIEWS_TAB.name);
  if (!content) return [];
  return readRows(REVIEWS_TAB, content).rows.flatMap(({ when, by, state, content: words }) => {
    const known = reviewState(textOf(writtenFrom(state)));
    const covered = contentFrom(textOf(writtenFrom(words)));
    return known && covered
      ? [{ state: known, content: covered, when: textOf(writtenFrom(when)), by: textOf(writtenFrom(by)) }]
      : [];
  });
}

/** What somebody has spoilt by hand covers nothing. */
function contentFrom(words: string): MeasureContent | undefined {
  try {
    const content: unknown = JSON.parse(words);
    const isText = (text: unknown) => typeof text === 'string';
    return typeof content === 'object' && content !== null && Object.values(content).every(isText)
      ? (content as MeasureContent)
      : undefined;
  } catch {
    return undefined;
  }
}

function writeRecords({ sheet }: Ports, records: readonly ReviewRecord[]): void {
  sheet.replaceRows(
    REVIEWS_TAB,
    records.map(({ when, by, state, content }) => [when, by, state, JSON.stringify(content)]),
  );
}
