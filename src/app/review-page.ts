import { fingerprint } from '../core/documents/fingerprint.ts';
import { headingIn } from '../core/plan/heading-in.ts';
import { cellName } from '../core/plan/locate-columns.ts';
import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import { MEASURE_FIELDS, type Measure } from '../core/plan/plan.ts';
import { textOf } from '../core/plan/written.ts';
import { contentOf, printOf } from '../core/review/measure-content.ts';
import { RETURNED, type ReviewState, reviewState } from '../core/review/review-state.ts';
import { columnAt } from './column-at.ts';
import { Fault } from './fault.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { refuseLongCells } from './refuse-long-cells.ts';
import { JUDGING, type ReviewOutcome, recordReviews } from './reviews.ts';
import { changeBlocks } from './snapshot.ts';
import { takeTurn } from './take-turn.ts';

interface Told {
  readonly heading: string;
  readonly text: string;
}

/** One measure as the ปลัด looks at it. */
export interface ReviewItem {
  /** 1 for the first measure of the plan. */
  readonly row: number;
  readonly no: string;
  readonly title: string;
  /** The cell of its name, such as E3. */
  readonly cell: string;
  readonly state?: ReviewState;
  readonly note: string;
  readonly fields: readonly Told[];
  /** What was edited since it was judged. */
  readonly changes: readonly { readonly heading: string; readonly before: string; readonly after: string }[];
  /** Stands for the words as they were read: a judgement is of these and no others. */
  readonly print: string;
}

export interface ReviewPage {
  readonly items: readonly ReviewItem[];
  /** The account that looks, where Google tells it. */
  readonly account?: string;
  /** Who may be judging where Google does not tell: the signers of the office. */
  readonly names: readonly string[];
}

export interface Judgement {
  readonly row: number;
  readonly print: string;
  readonly state: ReviewState;
  readonly note: string;
  /** Chosen by hand, and recorded as chosen by hand. */
  readonly name?: string;
}

/** Every measure with its review, recorded as it stands now. */
export function reviewPage(ports: Ports): ReviewPage {
  return takeTurn(ports.turn, 'เปิดหน้าตรวจ', () => {
    const open = openPlan(ports.sheet);
    return pageOf(ports, open, recordReviews(ports, open));
  });
}

/** Writes what the ปลัด decided about one measure, as long as its words are still those that were shown. */
export function judgeMeasureByHand(ports: Ports, judgement: Judgement): ReviewPage {
  const { row, print, state, name } = judgement;
  const note = judgement.note.trim();
  if (state === RETURNED && note === '') throw new Fault('note-missing', {});
  const judging = { ...ports, account: () => ports.account() ?? byHand(name) };
  return takeTurn(ports.turn, JUDGING, () => {
    const open = openPlan(ports.sheet);
    const { plan, measures } = open;
    const measure = plan.measures[row - 1];
    const sheetRow = measures.rows[row - 1];
    if (!measure || sheetRow === undefined || printFor(measure, reviewState(measure.review)) !== print)
      throw new Fault('row-moved', {});
    const titleColumn = columnAt(MEASURES_TAB, measures.at, 'measure');
    const title = open.content.get(MEASURES_TAB.name)?.cells[sheetRow]?.[titleColumn];
    const written = [
      { field: 'review', before: measure.review, after: state },
      { field: 'reviewNote', before: measure.reviewNote, after: note },
    ] as const;
    const blocks = written.map(({ field, before, after }) => ({
      tab: MEASURES_TAB.name,
      row: sheetRow,
      column: columnAt(MEASURES_TAB, measures.at, field),
      before: [[before]],
      after: [[after]],
      // A row that is sorted afterwards has another title.
      beside: { column: titleColumn, cells: [title] },
    }));
    refuseLongCells(MEASURES_TAB.name, [note]);
    changeBlocks(ports, JUDGING, blocks);
    const judged = openPlan(ports.sheet);
    const outcome = recordReviews(judging, judged, { isChosen: (index) => index === row - 1 });
    recordHistory(judging, {
      what: `ผลการตรวจ: ${state}`,
      result: `มาตรการที่ ${row}${note === '' ? '' : ` — ${note}`}`,
      link: ports.sheet.link,
    });
    return pageOf(ports, judged, outcome);
  });
}

/** Stands for the words of a measure and for what the reviewer wrote beside them. */
function printFor(measure: Measure, state: ReviewState | undefined): string {
  return `${printOf(contentOf(measure))} ${fingerprint([state ?? '', measure.reviewNote ?? ''].join('\n'))}`;
}

function byHand(name: string | undefined): string | undefined {
  return name === undefined || name === '' ? undefined : `${name} (เลือกชื่อเอง)`;
}

function pageOf(ports: Ports, { plan, measures }: OpenPlan, outcome: ReviewOutcome): ReviewPage {
  const account = ports.account();
  return {
    items: plan.measures.map((measure, index) => itemOf(measure, index, { measures, outcome })),
    names: (plan.memo?.approvals ?? []).flatMap(({ name }) => name ?? []),
    ...(account !== undefined && { account }),
  };
}

function itemOf(
  measure: Measure,
  index: number,
  { measures, outcome }: { readonly measures: OpenPlan['measures']; readonly outcome: ReviewOutcome },
): ReviewItem {
  const review = outcome.measures[index];
  const column = columnAt(MEASURES_TAB, measures.at, 'measure');
  const state = review?.state ?? reviewState(measure.review);
  return {
    row: index + 1,
    no: review?.no ?? `${index + 1}.`,
    title: textOf(measure.measure),
    cell: cellName(column, measures.rows[index] ?? 0),
    note: measure.reviewNote ?? '',
    print: printFor(measure, state),
    fields: MEASURE_FIELDS.filter((field) => field !== 'no' && field !== 'measure').flatMap((field) => {
      const text = textOf(measure[field]).trim();
      return text === '' ? [] : [{ heading: headingIn(MEASURES_TAB, field), text }];
    }),
    changes: (review?.changes ?? []).map(({ field, before, after }) => ({
      heading: headingIn(MEASURES_TAB, field),
      before,
      after,
    })),
    ...(state !== undefined && { state }),
  };
}
