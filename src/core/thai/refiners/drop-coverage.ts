import type { Claim, DatesClaim } from '../claim.ts';
import { COVERAGE_WORDS } from '../lexicon/contexts.ts';
import { itemBefore, type Scene, wordsBefore } from '../scene.ts';

/**
 * Says which period the data covers, not when the work is due: ประจำปีงบประมาณ พ.ศ. ๒๕๖๕,
 * or รอบ ๖ เดือน where a deadline stands in the same item. In the column ระยะเวลา the year is the schedule.
 */
export function dropCoverage(claims: readonly Claim[], scene: Scene): Claim[] {
  const itemOf = (claim: Claim) => itemBefore(scene.items, claim.from)?.start ?? -1;
  const withDeadline = new Set(claims.filter(isDeadline).map(itemOf));
  const withAction = new Set(claims.filter((claim) => tellsOfAction(claim, scene)).map(itemOf));
  return claims.filter((claim) => {
    const covered = withDeadline.has(itemOf(claim)) || withAction.has(itemOf(claim));
    if (claim.kind === 'round') return claim.within || !(covered || scene.field === 'steps');
    if (claim.kind !== 'dates' || isDeadline(claim)) return true;
    if (claim.segments.length > 1) return true;
    return !(claim.named && covered) && !coversOnly(claim, scene, covered);
  });
}

/** A round or a quarter with a dated action beside it says what the action was about. */
function tellsOfAction(claim: Claim, { field }: Scene): boolean {
  if (claim.kind !== 'dates' || claim.named) return false;
  if (claim.purpose === 'when' || claim.purpose === 'dated') return true;
  const told = field === 'results' || field === 'completed';
  return told && claim.purpose === 'bare' && claim.segments[0]?.first.unit === 'day';
}

function isDeadline(claim: Claim): boolean {
  if (claim.kind !== 'dates') return false;
  return claim.purpose === 'within' || claim.purpose === 'before' || claim.segments[0]?.first.atEnd === true;
}

function coversOnly(claim: DatesClaim, scene: Scene, covered: boolean): boolean {
  const first = claim.segments[0]?.first;
  if (!first) return false;
  const named = first.unit === 'quarter' || first.unit === 'half';
  const before = wordsBefore(scene, claim.from);
  const ofData =
    COVERAGE_WORDS.some((word) => before.trimEnd().endsWith(word)) || startsRoutine(claim, scene);
  if (first.unit === 'year') {
    if (first.past) return true;
    if (first.whole || claim.purpose === 'during') return false;
    const schedule = scene.field === 'period' || (scene.field === undefined && claim.segments[0]?.last);
    return !schedule || !standsAlone(claim, scene);
  }
  const told = scene.field === 'steps' || scene.field === 'results';
  if (named) return covered || told || (ofData && scene.field !== 'period');
  if (scene.field === 'period' || scene.field === undefined) return false;
  return ofData && !/ประชุม/.test(before.slice(-60)) && first.unit === 'month';
}

/** ประจำเดือน…, ประจำไตรมาส… */
function startsRoutine({ from }: DatesClaim, { text }: Scene): boolean {
  return text.startsWith('ประจำ', from);
}

/** No prefix of a year is longer. */
const LONGEST_PREFIX = 40;

/** Nothing else is written in the cell but the year and its prefix. */
function standsAlone({ from, to }: DatesClaim, { text }: Scene): boolean {
  if (text.length - (to - from) > LONGEST_PREFIX) return false;
  const rest = text.slice(0, from) + text.slice(to);
  return /^[\s().\-:]*$/.test(
    rest.replace(/ประจำ|ใน|ตาม|ระยะเวลา|ระยะ|เป็นเวลา|จำนวน|(?<![0-9])[0-9]{1,2} ?(?:ปี)?(?![0-9])/g, ''),
  );
}
