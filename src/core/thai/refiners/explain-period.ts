import type { Claim, DatesClaim, Purpose, RoundClaim } from '../claim.ts';
import { closingBracket, isAdjacent, type Scene } from '../scene.ts';

/**
 * ไตรมาสที่ ๑ (ตุลาคม - ธันวาคม ๒๕๖๕): the same period twice. The dates are more exact than the name.
 */
export function explainPeriod(claims: readonly Claim[], scene: Scene): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    const before = kept[kept.length - 1];
    const merged = before && claim.kind !== 'problem' ? merge(before, claim, scene) : undefined;
    if (merged) kept[kept.length - 1] = merged;
    else kept.push(claim);
  }
  return kept;
}

function merge(before: Claim, claim: Claim, scene: Scene): Claim | undefined {
  const gap = scene.text.slice(before.to, claim.from);
  if (before.kind === 'round' && /^[ :]*[([]?[ :]*(?:คือ)?[ :]*$/.test(gap) && isExact(claim))
    return withinRound(before, claim, scene, closingBracket(scene, gap, claim.to));
  if (!isAdjacent(scene, before.to, claim.from) || !/[([]/.test(gap)) return undefined;
  const to = closingBracket(scene, gap, claim.to);
  if (isNamedPeriod(before) && isExactRange(claim)) {
    const { first, last = first } = claim.segments[0] ?? {};
    if (!first || !last) return undefined;
    const purpose = isWithin(before) ? 'within' : 'during';
    const segments = purpose === 'within' ? [{ first: last }] : claim.segments;
    return { ...claim, purpose, segments, named: true, from: before.from, to };
  }
  if (isExactRange(before) && isNamedPeriod(claim)) return { ...before, named: true, to };
  return undefined;
}

/** รอบที่ ๑ ต.ค. ๖๕ - มี.ค. ๖๖, รายงานรอบ ๖ เดือน (เดือนเมษายน ๒๕๖๖): the date is written, and no end of a round assumed. */
function withinRound(round: RoundClaim, claim: DatesClaim, { field }: Scene, to: number): DatesClaim {
  const place = { from: round.from, to };
  const [segment] = claim.segments;
  if (segment?.last) {
    const purpose = round.within ? 'within' : 'during';
    return {
      ...claim,
      purpose,
      segments: round.within ? [{ first: segment.last }] : claim.segments,
      named: true,
      ...place,
    };
  }
  const told = field === 'results' || field === 'completed';
  return { ...claim, purpose: claim.purpose === 'bare' && !told ? 'within' : claim.purpose, ...place };
}

function isNamedPeriod(claim: Claim): boolean {
  if (claim.kind === 'round') return true;
  if (claim.kind !== 'dates') return false;
  const units = claim.segments.map(({ first }) => first.unit);
  const [unit] = units;
  if (units.length > 1) return units.every((each) => each === 'quarter');
  return unit === 'quarter' || unit === 'half' || unit === 'year';
}

/** A date with a word of its own says itself what it is for. */
const OPEN_PURPOSES: readonly Purpose[] = ['bare', 'during', 'since'];

/** One day or month, or one range of them. */
function isExact(claim: Claim): claim is DatesClaim {
  if (claim.kind !== 'dates' || claim.segments.length !== 1) return false;
  const unit = claim.segments[0]?.first.unit;
  return (unit === 'day' || unit === 'month') && OPEN_PURPOSES.includes(claim.purpose);
}

function isExactRange(claim: Claim): claim is DatesClaim {
  if (claim.kind !== 'dates' || claim.segments.length !== 1) return false;
  const segment = claim.segments[0];
  return segment?.last !== undefined && (segment.first.unit === 'day' || segment.first.unit === 'month');
}

function isWithin(claim: Claim): boolean {
  return claim.kind === 'round' ? claim.within : claim.kind === 'dates' && claim.purpose === 'within';
}
