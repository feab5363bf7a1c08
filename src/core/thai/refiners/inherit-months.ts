import type { Claim, RecurrenceClaim } from '../claim.ts';

/** ทุก ๖ เดือนตามกำหนด: in the months that an earlier item named for the same cadence. */
export function inheritMonths(claims: readonly Claim[]): Claim[] {
  const named = new Map<string, RecurrenceClaim>();
  return claims.map((claim) => {
    if (claim.kind !== 'recurrence') return claim;
    const earlier = named.get(claim.every);
    if (claim.months) named.set(claim.every, claim);
    if (!claim.asSet || claim.months || !earlier?.months) return claim;
    return { ...claim, months: earlier.months, assumed: [...claim.assumed, 'months-from-other-item'] };
  });
}
