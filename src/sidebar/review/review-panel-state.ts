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
  /** What was written about other measures and not kept yet, by their place. */
  readonly drafts: Readonly<Record<number, string>>;
  /** Who judges, where Google does not tell. */
  readonly name: string;
}

/** Begins with the first measure that waits. */
export function begin(page: ReviewPage): ReviewPanelState {
  return goTo({ page, activity: IDLE, at: 0, note: '', name: '', drafts: {} }, firstLeft(page, 0) ?? 0);
}

export function shown({ page, at: index }: ReviewPanelState): ReviewItem | undefined {
  return page.items[index];
}

/** Another measure; what was written about the one before is there again when it is shown again. */
export function at(state: ReviewPanelState, index: number): ReviewPanelState {
  return goTo({ ...state, drafts: { ...state.drafts, [state.at]: state.note } }, index);
}

function goTo(state: ReviewPanelState, index: number): ReviewPanelState {
  const last = Math.max(0, state.page.items.length - 1);
  const inside = Math.min(Math.max(0, index), last);
  const note = state.drafts[inside] ?? state.page.items[inside]?.note ?? '';
  return { ...state, at: inside, note, activity: IDLE };
}

/** The measures as they stand now; what is being written stays. */
export function renewed(state: ReviewPanelState, page: ReviewPage): ReviewPanelState {
  const last = Math.max(0, page.items.length - 1);
  return { ...state, page, at: Math.min(state.at, last), activity: { kind: 'done', sentence: 'อ่านใหม่แล้ว' } };
}

/** After a judgement: on to the next measure that waits, if there is one. */
export function judged(state: ReviewPanelState, page: ReviewPage, sentence: string): ReviewPanelState {
  const { [state.at]: _, ...drafts } = state.drafts;
  const next = firstLeft(page, state.at + 1) ?? firstLeft(page, 0) ?? state.at;
  return { ...goTo({ ...state, page, drafts }, next), activity: { kind: 'done', sentence } };
}

/** What is left to look at: what waits, what was never sent, or nothing. */
export function leftIn({ items }: ReviewPage): string {
  const waiting = items.filter(({ state }) => state === WAITING).length;
  const unsent = items.filter(({ state }) => state === undefined).length;
  const left = [
    ...(waiting > 0 ? [`รอตรวจ ${waiting}`] : []),
    ...(unsent > 0 ? [`ยังไม่ส่งตรวจ ${unsent}`] : []),
  ];
  return left.length > 0 ? left.join(' · ') : 'ตรวจครบแล้ว';
}

/** The first that waits from there on; where none waits at all, the first that was never sent. */
function firstLeft({ items }: ReviewPage, from: number): number | undefined {
  const wanted = items.some(({ state }) => state === WAITING) ? WAITING : undefined;
  const found = items.findIndex(({ state }, index) => index >= from && state === wanted);
  return found < 0 ? undefined : found;
}
