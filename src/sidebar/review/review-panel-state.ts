import type { ReviewItem, ReviewPage } from '../../app/review-page.ts';
import { WAITING } from '../../core/review/review-state.ts';
import { type Activity, IDLE } from '../panel/activity.ts';

export interface ReviewPanelState {
  readonly page: ReviewPage;
  readonly activity: Activity;
  /** The measure that is shown, counted from 0. */
  readonly at: number;
  /** What is being written about it. */
  readonly note: string;
  /** Who judges, where Google does not tell. */
  readonly name: string;
}

/** Begins with the first measure that waits. */
export function begin(page: ReviewPage): ReviewPanelState {
  return at({ page, activity: IDLE, at: 0, note: '', name: '' }, nextWaiting(page, 0) ?? 0);
}

export function shown({ page, at: index }: ReviewPanelState): ReviewItem | undefined {
  return page.items[index];
}

/** Another measure; what was written about the one before and not kept stays in the sheet as it was. */
export function at(state: ReviewPanelState, index: number): ReviewPanelState {
  const last = Math.max(0, state.page.items.length - 1);
  const inside = Math.min(Math.max(0, index), last);
  return { ...state, at: inside, note: state.page.items[inside]?.note ?? '', activity: IDLE };
}

/** After a judgement: on to the next measure that waits, if there is one. */
export function judged(state: ReviewPanelState, page: ReviewPage, sentence: string): ReviewPanelState {
  const next = nextWaiting(page, state.at + 1) ?? nextWaiting(page, 0) ?? state.at;
  return { ...at({ ...state, page }, next), activity: { kind: 'done', sentence } };
}

export function waitingIn({ items }: ReviewPage): number {
  return items.filter(({ state }) => state === WAITING).length;
}

function nextWaiting({ items }: ReviewPage, from: number): number | undefined {
  const found = items.findIndex(({ state }, index) => index >= from && state === WAITING);
  return found < 0 ? undefined : found;
}
