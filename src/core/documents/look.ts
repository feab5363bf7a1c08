import type { Preferences } from '../plan/plan.ts';

/** The font and digits the office has chosen, as the writers of documents name them. */
export function lookOf({ font, digits }: Preferences) {
  return { font, digits: digits === 'ไทย' ? ('thai' as const) : ('arabic' as const) };
}
