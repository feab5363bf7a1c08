import type { Claim } from '../claim.ts';
import { NOT_DONE } from '../lexicon/contexts.ts';
import { type Scene, wordsBefore } from '../scene.ts';

/** How far before a date the words stand that deny it. */
const NEAR = 45;

/** Under results, a date on which nothing was done, or on which something is yet to be done, proves nothing. */
export function dropUndone(claims: readonly Claim[], scene: Scene): Claim[] {
  if (scene.field !== 'results' && scene.field !== 'completed') return [...claims];
  return claims.filter((claim, index) => {
    if (claim.kind !== 'dates') return true;
    const since = Math.min(NEAR, claim.from - (claims[index - 1]?.to ?? 0));
    const before = since > 0 ? wordsBefore(scene, claim.from).slice(-since) : '';
    return !NOT_DONE.some((words) => before.includes(words));
  });
}
