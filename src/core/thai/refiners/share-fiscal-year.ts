import type { Claim, DatesClaim } from '../claim.ts';
import { isAdjacent, type Scene } from '../scene.ts';
import type { Stretch, WrittenYear } from '../stretch.ts';

/** ปีงบประมาณ ๒๕๖๙ ไตรมาสที่ ๑ - ๒: the year before a date that has none is its year. */
export function shareFiscalYear(claims: readonly Claim[], scene: Scene): Claim[] {
  return claims.map((claim, index) => {
    const before = claims[index - 1];
    const year = before && yearOf(before);
    if (!year || !isAdjacent(scene, before.to, claim.from)) return claim;
    if (scene.text.slice(before.to, claim.from).includes('\n')) return claim;
    if (claim.kind === 'round') return claim.year ? claim : { ...claim, year };
    return claim.kind === 'dates' ? dated(claim, year) : claim;
  });
}

function yearOf(claim: Claim): WrittenYear | undefined {
  const [segment, ...more] = claim.kind === 'dates' ? claim.segments : [];
  if (!segment || segment.last || more.length > 0) return undefined;
  const { unit, atEnd, year } = segment.first;
  return unit === 'year' && !atEnd && year && 'fiscal' in year ? year : undefined;
}

function dated(claim: DatesClaim, year: WrittenYear): DatesClaim {
  const within = (stretch: Stretch): Stretch =>
    stretch.year || stretch.unit === 'year' ? stretch : { ...stretch, year };
  const segments = claim.segments.map(({ first, last }) => ({
    first: within(first),
    ...(last && { last: within(last) }),
  }));
  return { ...claim, segments };
}
