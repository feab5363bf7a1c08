import type { Finding } from './rule.ts';

/** The findings of each measure, by its number, in the order they were found; those of the plan as a whole are left out. */
export function findingsByRow<Each extends Finding>(
  findings: readonly Each[],
): ReadonlyMap<number, readonly Each[]> {
  const byRow = new Map<number, Each[]>();
  for (const finding of findings) {
    if (finding.row === undefined) continue;
    const ofRow = byRow.get(finding.row);
    if (ofRow) ofRow.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  return byRow;
}
