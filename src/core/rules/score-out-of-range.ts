import { definePlanRule } from './rule.ts';
import { pointsOf } from './text/points.ts';

export const scoreOutOfRange = definePlanRule({
  id: 'SCORE-001',
  name: 'score-out-of-range',
  severity: 'error',
  check: ({ plan: { scores } }) =>
    (['IIT', 'EIT', 'OIT', 'total'] as const).flatMap((key) => {
      const score = scores?.[key];
      if (score === undefined || (score >= 0 && score <= 100)) return [];
      const name = key === 'total' ? 'คะแนนรวม' : `คะแนน ${key}`;
      return [{ field: `scores.${key}`, quote: String(score), facts: { name, score: pointsOf(score) } }];
    }),
  message: ({ name, score }) => `${name} ${score} อยู่นอกช่วง 0 ถึง 100 โปรดตรวจตัวเลข`,
});
