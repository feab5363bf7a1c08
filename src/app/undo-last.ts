import { REVIEWS_TAB } from '../core/plan/other-tabs.ts';
import type { Ports } from './ports.ts';
import { JUDGING, SUBMITTING, settleRestoredReviews } from './reviews.ts';
import { type RestoreOutcome, restoreLast } from './snapshot.ts';

const WRITE_REVIEWS: readonly string[] = [SUBMITTING, JUDGING];

/** Puts back what the last command wrote over; an approval comes back for the words it was given for, and no others. */
export function undoLast(ports: Ports): RestoreOutcome {
  return restoreLast(ports, (what) => {
    if (WRITE_REVIEWS.includes(what) && ports.sheet.hasTab(REVIEWS_TAB.name)) settleRestoredReviews(ports);
  });
}
