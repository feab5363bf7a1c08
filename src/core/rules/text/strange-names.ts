import type { PlanAsRead } from '../rule.ts';
import { inEveryText } from './in-every-text.ts';
import { ownOfficeOf, strangeOffices } from './office-mentions.ts';
import { shorten } from './shorten.ts';
import { comparisonKey } from './text-view.ts';

/** Every office named anywhere in the plan that is not our own: quite another, or our own a letter or two off. */
export function strangeNames(context: PlanAsRead, wanted: 'other' | 'near-miss') {
  const own = ownOfficeOf(context.plan.organisation);
  if (!own) return [];
  return inEveryText(context, ({ compact }) =>
    strangeOffices(compact.normalised, own)
      .filter(
        ({ likeness, quote }) => likeness === wanted && comparisonKey(quote) !== comparisonKey(own.name),
      )
      .map(({ quote }) => ({ quote, facts: { written: shorten(quote), own: own.name } })),
  );
}
