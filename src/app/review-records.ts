import { REVIEWS_TAB } from '../core/plan/other-tabs.ts';
import { readRows } from '../core/plan/read-rows.ts';
import { textOf, writtenFrom } from '../core/plan/written.ts';
import type { MeasureContent } from '../core/review/measure-content.ts';
import type { ReviewRecord } from '../core/review/reconcile-reviews.ts';
import { reviewState } from '../core/review/review-state.ts';
import type { PlanSheet } from './ports.ts';

/** What was judged before, from the hidden tab. */
export function readRecords(sheet: PlanSheet): readonly ReviewRecord[] {
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

export function writeRecords(sheet: PlanSheet, records: readonly ReviewRecord[]): void {
  sheet.replaceRows(
    REVIEWS_TAB,
    records.map(({ when, by, state, content }) => [when, by, state, JSON.stringify(content)]),
  );
}
