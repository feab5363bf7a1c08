import type { Scores } from '../plan/plan.ts';
import { SCORE_LEVELS, type ScoreLevels } from '../reference/score-levels.ts';
import { inForce } from '../reference/sourced.ts';
import { definePlanRule } from './rule.ts';
import { pointsOf } from './text/points.ts';
import { comparisonKey } from './text/text-view.ts';

export const levelDiffersFromScore = definePlanRule({
  id: 'SCORE-003',
  name: 'level-differs-from-score',
  severity: 'warning',
  check({ plan: { scores, analysedFiscalYearBE } }) {
    const { grade, total, yearBE = analysedFiscalYearBE } = scores ?? {};
    const levels = yearBE === undefined ? undefined : inForce(SCORE_LEVELS, yearBE);
    if (!scores || !levels || grade === undefined || total === undefined || yearBE === undefined) return [];
    const reached = levelReached(levels, scores, total);
    if (reached === undefined || comparisonKey(grade).toUpperCase() === comparisonKey(reached).toUpperCase())
      return [];
    const facts = { grade, reached, total: pointsOf(total), year: yearBE };
    return [{ field: 'scores.grade', quote: grade, facts }];
  },
  message: ({ grade, reached, total, year }) =>
    `คะแนนรวม ${total} ของปี ${year} อยู่ในระดับ "${reached}" แต่กรอกว่า "${grade}" โปรดตรวจกับประกาศผล`,
});

/** Where an instrument is not given, only levels that do not depend on it can be told. */
function levelReached({ levels }: ScoreLevels, { IIT, EIT, OIT }: Scores, total: number): string | undefined {
  const known = [IIT, EIT, OIT].filter((score) => score !== undefined);
  for (const { name, totalFrom, eachFrom } of levels) {
    if (total < totalFrom) continue;
    if (eachFrom === undefined || (known.length === 3 && known.every((score) => score >= eachFrom)))
      return name;
    if (known.length < 3 && known.every((score) => score >= eachFrom)) return undefined;
  }
  return undefined;
}
