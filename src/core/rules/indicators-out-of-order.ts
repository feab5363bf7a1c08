import { textOf } from '../plan/written.ts';
import { definePlanRule } from './rule.ts';
import { indicatorNamed } from './text/indicator-named.ts';

export const indicatorsOutOfOrder = definePlanRule({
  id: 'IND-002',
  name: 'indicators-out-of-order',
  severity: 'advice',
  check({ rows }) {
    const numbered = rows.flatMap((row) => {
      const named = indicatorNamed(row);
      return named ? [{ row, number: named.number }] : [];
    });
    const broken = numbered.findIndex(({ number }, index) => number < (numbered[index - 1]?.number ?? 0));
    const [before, found] = [numbered[broken - 1], numbered[broken]];
    if (!before || !found) return [];
    const quote = textOf(found.row.measure.indicator);
    return [{ field: 'indicator', quote, facts: { quote, after: textOf(before.row.measure.indicator) } }];
  },
  message: ({ quote, after }) => `"${quote}" อยู่หลัง "${after}" ให้เรียงตามเลขตัวชี้วัดเพื่อให้ตรวจง่าย`,
});
