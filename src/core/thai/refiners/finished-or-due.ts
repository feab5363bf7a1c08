import type { Claim } from '../claim.ts';
import { NOT_DONE } from '../lexicon/contexts.ts';
import { type Scene, wordsBefore } from '../scene.ts';

/** แล้วเสร็จ ๑๕ ม.ค. ๖๘: under results it is done; in a plan, and in จะแล้วเสร็จ, it is due. */
export function finishedOrDue(claims: readonly Claim[], scene: Scene): Claim[] {
  const told = scene.field === 'results' || scene.field === 'completed';
  return claims.map((claim) => {
    if (claim.kind !== 'dates' || claim.purpose !== 'finished') return claim;
    const planned = NOT_DONE.some((words) => wordsBefore(scene, claim.from).trimEnd().endsWith(words));
    return { ...claim, purpose: told && !planned ? 'when' : 'within' };
  });
}
