import type { DocumentsOutcome } from '../../app/create-documents.ts';
import type { DocumentItem, DocumentsPage } from '../../app/documents-page.ts';
import { type Activity, IDLE } from '../panel/activity.ts';

/** The copies for the website are chosen together. */
export const CHOICES = ['memo', 'report', 'public'] as const;
export type Choice = (typeof CHOICES)[number];

export type Progress =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly outcome: DocumentsOutcome }
  | { readonly kind: 'failed'; readonly sentence: string };

export interface Job {
  readonly item: DocumentItem;
  readonly progress: Progress;
}

export interface DocumentsState {
  readonly page: DocumentsPage;
  readonly activity: Activity;
  readonly wanted: readonly Choice[];
  /** What was asked for, in the order it is made. */
  readonly jobs: readonly Job[];
  /** The errors that remain are being shown, and wait for a yes or no. */
  readonly isAsking: boolean;
}

export function begin(page: DocumentsPage): DocumentsState {
  const wanted = choicesIn(page).filter((choice) => choice !== 'public');
  return { page, activity: IDLE, wanted, jobs: [], isAsking: false };
}

export function choicesIn({ items }: DocumentsPage): readonly Choice[] {
  return CHOICES.filter((choice) => items.some((item) => choiceOf(item) === choice));
}

export function choiceOf({ kind, edition }: DocumentItem): Choice {
  return edition === 'public' ? 'public' : kind;
}

export function withChoice(state: DocumentsState, choice: string, isWanted: boolean): DocumentsState {
  const wanted = CHOICES.filter((known) => (known === choice ? isWanted : state.wanted.includes(known)));
  return { ...state, wanted, isAsking: false, activity: IDLE };
}

/** Told as news, so that it is read aloud: the button that was pressed is gone. */
export function asking(state: DocumentsState): DocumentsState {
  const heading = `ยังมีข้อที่ต้องแก้ ${state.page.errors.length} ข้อ ยังไม่ได้สร้าง`;
  const problems = ['อ่านรายการด้านล่าง แล้วเลือกว่าจะสร้างต่อหรือกลับไปแก้ก่อน'];
  return { ...state, isAsking: true, activity: { kind: 'failed', heading, problems } };
}

/** All that is chosen, from the first one on. */
export function asked(state: DocumentsState): DocumentsState {
  const items = state.page.items.filter((item) => state.wanted.includes(choiceOf(item)));
  const jobs = items.map((item): Job => ({ item, progress: { kind: 'waiting' } }));
  return { ...state, jobs, isAsking: false };
}

export function withProgress(state: DocumentsState, index: number, progress: Progress): DocumentsState {
  return { ...state, jobs: state.jobs.map((job, at) => (at === index ? { ...job, progress } : job)) };
}

export function isStopped({ jobs }: DocumentsState): boolean {
  return jobs.some(({ progress }) => progress.kind === 'failed');
}

/** Each sentence once: some are true of every document. */
export function toldOnce(
  { jobs }: DocumentsState,
  sentences: (outcome: DocumentsOutcome) => readonly string[],
): readonly string[] {
  return [
    ...new Set(jobs.flatMap(({ progress }) => (progress.kind === 'done' ? sentences(progress.outcome) : []))),
  ];
}
