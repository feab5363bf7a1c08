import type { Claim, DatesClaim } from '../claim.ts';
import { COVERAGE_WORDS } from '../lexicon/contexts.ts';
import { itemBefore, type Scene, wordsBefore } from '../scene.ts';

/**
 * Says which period the data covers, not when the work is due: ประจำปีงบประมาณ พ.ศ. ๒๕๖๕,
 * or รอบ ๖ เดือน where a deadline stands in the same item. In the column ระยะเวลา the year is the schedule.
 */
export function dropCoverage(claims: readonly Claim[], scene: Scene): Claim[] {
  const deadlines = claims.filter(isDeadline).map(({ from }) => itemBefore(scene.items, from)?.start ?? -1);
  const itemsWithDeadline = new Set(deadlines);
  return claims.filter((claim) => {
    const covered = itemsWithDeadline.has(itemBefore(scene.items, claim.from)?.start ?? -1);
    if (claim.kind === 'round') return claim.within || !(covered || scene.field === 'steps');
    if (claim.kind !== 'dates' || isDeadline(claim)) return true;
    const [segment] = claim.segments;
    if (segment === undefined || claim.segments.length > 1) return true;
    return !coversOnly(claim, scene, covered);
  });
}

function isDeadline(claim: Claim): boolean {
  if (claim.kind !== 'dates') return false;
  return claim.purpose === 'within' || claim.purpose === 'before' || claim.segments[0]?.first.atEnd === true;
}

function coversOnly(claim: DatesClaim, scene: Scene, covered: boolean): boolean {
  const first = claim.segments[0]?.first;
  if (!first) return false;
  const named = first.unit === 'quarter' || first.unit === 'half';
  const before = wordsBefore(scene, claim.from).trimEnd();
  const ofData = COVERAGE_WORDS.some((word) => before.endsWith(word)) || startsRoutine(claim, scene);
  if (first.unit === 'year') {
    if (first.past) return true;
    if (first.whole || claim.purpose === 'during') return false;
    return scene.field !== 'period' || !standsAlone(claim, scene);
  }
  if (named) return covered || scene.field === 'steps' || (ofData && scene.field !== 'period');
  if (scene.field === 'period' || scene.field === undefined) return false;
  return ofData && !/ประชุม/.test(before.slice(-60)) && first.unit === 'month';
}

/** ประจำเดือน…, ประจำไตรมาส… */
function startsRoutine({ from }: DatesClaim, { text }: Scene): boolean {
  return text.startsWith('ประจำ', from);
}

/** Nothing else is written in the cell but the year and its prefix. */
function standsAlone({ from, to }: DatesClaim, { text }: Scene): boolean {
  const rest = text.slice(0, from) + text.slice(to);
  return /^[\s().\-:]*$/.test(rest.replace(/ประจำ|ใน|ตาม|ระยะเวลา/g, ''));
}
