import type { Claim, DatesClaim, RoundClaim } from '../claim.ts';
import { NOT_DONE, NOTHING_CAME } from '../lexicon/contexts.ts';
import { type Scene, wordsBefore } from '../scene.ts';

/** How far before a date the words stand that deny it. */
const NEAR = 45;

/** Under results, a date on which nothing was done, or on which something is yet to be done, proves nothing. */
export function dropUndone(claims: readonly Claim[], scene: Scene): Claim[] {
  if (scene.field !== 'results' && scene.field !== 'completed') return [...claims];
  return claims.filter((claim, index) => {
    if (claim.kind === 'round') return !watchedOnly(claim, scene, claims[index + 1]);
    if (claim.kind !== 'dates') return true;
    const since = Math.min(NEAR, claim.from - (claims[index - 1]?.to ?? 0));
    const before = since > 0 ? wordsBefore(scene, claim.from).slice(-since) : '';
    return !NOT_DONE.some((words) => before.includes(words)) && !watchedOnly(claim, scene, claims[index + 1]);
  });
}

/** ตั้งแต่ ๑ ต.ค. ๖๘ ถึง ๓๑ มี.ค. ๖๙ ไม่พบเรื่องร้องเรียน: the days that were watched. */
function watchedOnly(claim: DatesClaim | RoundClaim, scene: Scene, next: Claim | undefined): boolean {
  if (claim.kind === 'dates' && !claim.segments.some(({ last }) => last)) return false;
  const { from, to } = claim;
  const after = scene.text.slice(to, Math.min(to + NEAR, next?.from ?? Infinity)).split('\n')[0] ?? '';
  return NOTHING_CAME.test(wordsBefore(scene, from).slice(-NEAR)) || NOTHING_CAME.test(after);
}
