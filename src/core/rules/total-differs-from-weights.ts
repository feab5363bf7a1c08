import { SCORE_WEIGHTS } from '../reference/score-weights.ts';
import { inForce } from '../reference/sourced.ts';
import { definePlanRule } from './rule.ts';
import { pointsOf } from './text/points.ts';

/** Each instrument is announced with two decimals, so the total may be off by a hundredth. */
const ROUNDING = 0.011;

export const totalDiffersFromWeights = definePlanRule({
  id: 'SCORE-002',
  name: 'total-differs-from-weights',
  severity: 'warning',
  check({ plan: { scores, analysedFiscalYearBE } }) {
    const { IIT, EIT, OIT, total, yearBE = analysedFiscalYearBE } = scores ?? {};
    const weights = yearBE === undefined ? undefined : inForce(SCORE_WEIGHTS, yearBE);
    if (!weights || IIT === undefined || EIT === undefined || OIT === undefined || total === undefined)
      return [];
    const computed = (IIT * weights.IIT + EIT * weights.EIT + OIT * weights.OIT) / 100;
    if (Math.abs(computed - total) <= ROUNDING) return [];
    const facts = {
      total: pointsOf(total),
      computed: pointsOf(computed),
      weights: `${weights.IIT}:${weights.EIT}:${weights.OIT}`,
    };
    return [{ field: 'scores.total', quote: String(total), facts }];
  },
  message: ({ total, computed, weights }) =>
    `คะแนนรวม ${total} ไม่ตรงกับที่คิดจาก IIT EIT OIT ด้วยน้ำหนัก ${weights} ซึ่งได้ ${computed} โปรดตรวจคะแนนกับประกาศผล`,
});
