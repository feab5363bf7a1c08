import { oncePer } from '../../once-per.ts';
import type { PlanAsRead } from '../rule.ts';
import { inEveryText } from './in-every-text.ts';
import { type OfficeMention, ownOfficeOf, strangeOffices } from './office-mentions.ts';
import { shorten } from './shorten.ts';
import { comparisonKey } from './text-view.ts';

/** Every office named anywhere in the plan that is not our own: quite another, or our own a letter or two off. */
export function strangeNames(context: PlanAsRead, wanted: OfficeMention['likeness']) {
  return allStrangeNames(context).filter(({ facts }) => facts.likeness === wanted);
}

const allStrangeNames = oncePer((context: PlanAsRead) => {
  const own = ownOfficeOf(context.plan.organisation);
  if (!own) return [];
  return inEveryText(context, ({ compact }) =>
    strangeOffices(compact.normalised, own)
      .filter(({ quote }) => comparisonKey(quote) !== comparisonKey(own.name))
      .map(({ quote, likeness }) => ({
        quote,
        facts: { written: shorten(quote), own: own.name, likeness },
      })),
  );
});
