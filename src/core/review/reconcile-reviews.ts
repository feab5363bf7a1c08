import type { Measure } from '../plan/plan.ts';
import {
  type Change,
  changesBetween,
  contentOf,
  type MeasureContent,
  printOf,
  wordsBesideTitle,
} from './measure-content.ts';
import { APPROVED, type ReviewState, reviewState, WAITING } from './review-state.ts';

/** The words a reviewer has judged, kept so that a later edit can be told. */
export interface ReviewRecord {
  /** What was decided; รอตรวจ where the words have been edited since, so that the next decision is a new one. */
  readonly state: ReviewState;
  readonly content: MeasureContent;
  /** When it was recorded and by which account, as far as Google says. */
  readonly when: string;
  readonly by: string;
}

export interface ReviewOfMeasure {
  /** What the cell should show; absent: the office has not asked for a review of this measure. */
  readonly state?: ReviewState;
  /** What was edited since it was judged, where it was. */
  readonly changes: readonly Change[];
  /** It was approved, and is no longer the text that was. */
  readonly lapsed: boolean;
}

export interface Reconciled {
  readonly measures: readonly ReviewOfMeasure[];
  /** The records to keep from now on; a measure that was deleted has none. */
  readonly records: readonly ReviewRecord[];
}

/**
 * Holds the choices in the sheet against what was judged before: a fresh choice is recorded with the words it covers, and an
 * approval whose words have changed since goes back to รอตรวจ. Rows may have been sorted, inserted or deleted meanwhile.
 * `isChosen` tells the measures that were judged this very moment, whatever was judged before.
 */
export function reconcileReviews(
  measures: readonly Measure[],
  records: readonly ReviewRecord[],
  now: Pick<ReviewRecord, 'when' | 'by'>,
  isChosen: (index: number) => boolean = () => false,
): Reconciled {
  const contents = measures.map(contentOf);
  const before = matchRecords(contents, records);
  const kept: ReviewRecord[] = [];
  const reviews = measures.map(({ review }, index): ReviewOfMeasure => {
    const state = reviewState(review);
    const content = contents[index] ?? {};
    const record = isDecision(state) && isChosen(index) ? undefined : before[index];
    const changes = record ? changesBetween(record.content, content) : [];
    if (state === APPROVED && record?.state === APPROVED && changes.length > 0) {
      kept.push({ ...record, state: WAITING });
      return { state: WAITING, changes, lapsed: true };
    }
    if (state === undefined || state === WAITING) {
      if (record) kept.push(state === WAITING && changes.length > 0 ? { ...record, state: WAITING } : record);
      return state === undefined ? { changes: [], lapsed: false } : { state, changes, lapsed: false };
    }
    // What was sent back and edited since is still sent back, and the reviewer wants to see the edit.
    const isKnown = record?.state === state;
    kept.push(isKnown ? record : { state, content, ...now });
    return { state, changes: isKnown ? changes : [], lapsed: false };
  });
  return { measures: reviews, records: kept };
}

/**
 * What to keep after a reviewer has chosen in the sheet: the choice, with the words it covers. Without this, the next
 * command would find an approval beside words that an earlier approval does not cover, and take it back.
 */
export function recordChoices(
  measures: readonly Measure[],
  records: readonly ReviewRecord[],
  isChosen: (index: number) => boolean,
  now: Pick<ReviewRecord, 'when' | 'by'>,
): readonly ReviewRecord[] {
  const contents = measures.map(contentOf);
  const before = matchRecords(contents, records);
  return measures.flatMap(({ review }, index) => {
    const state = reviewState(review);
    const record = before[index];
    if (isDecision(state) && isChosen(index)) return [{ state, content: contents[index] ?? {}, ...now }];
    return record ? [record] : [];
  });
}

/**
 * After คืนค่าล่าสุด: an approval that came back stands where the words are those that were judged last, and waits
 * where they were edited since – it is nobody's new choice.
 */
export function settleRestored(measures: readonly Measure[], records: readonly ReviewRecord[]): Reconciled {
  const contents = measures.map(contentOf);
  const before = matchRecords(contents, records);
  const kept: ReviewRecord[] = [];
  const reviews = measures.map(({ review }, index): ReviewOfMeasure => {
    const state = reviewState(review);
    const record = before[index];
    const changes = record ? changesBetween(record.content, contents[index] ?? {}) : [];
    const stands = state !== APPROVED || changes.length === 0;
    if (record) kept.push(state === APPROVED ? { ...record, state: stands ? APPROVED : WAITING } : record);
    if (!stands) return { state: WAITING, changes, lapsed: true };
    return state === undefined ? { changes, lapsed: false } : { state, changes, lapsed: false };
  });
  return { measures: reviews, records: kept };
}

function isDecision(state: ReviewState | undefined): state is ReviewState {
  return state !== undefined && state !== WAITING;
}

/** Which record belongs to which measure: the same words first, then the same title, the same words but for the title, the same number. */
function matchRecords(
  contents: readonly MeasureContent[],
  records: readonly ReviewRecord[],
): readonly (ReviewRecord | undefined)[] {
  const free = new Set(records);
  const found: (ReviewRecord | undefined)[] = contents.map(() => undefined);
  const identities: readonly ((content: MeasureContent) => string | undefined)[] = [
    printOf,
    ({ measure }) => measure,
    wordsBesideTitle,
    ({ no }) => no,
  ];
  for (const identity of identities) {
    const byIdentity = new Map<string, ReviewRecord[]>();
    for (const record of free) {
      const key = identity(record.content);
      if (key !== undefined) byIdentity.set(key, [...(byIdentity.get(key) ?? []), record]);
    }
    contents.forEach((content, index) => {
      const key = identity(content);
      const record = found[index] || key === undefined ? undefined : byIdentity.get(key)?.shift();
      if (!record) return;
      found[index] = record;
      free.delete(record);
    });
  }
  return found;
}
