import { textOf } from '../plan/written.ts';
import { definePlanRule, type RowAsRead } from './rule.ts';
import { shorten } from './text/shorten.ts';
import { toldResults } from './text/told-results.ts';

/** From so many measures on, a fault that all of them share is told once. */
const SHARED_BY = 3;

export const resultWithoutDeed = definePlanRule({
  id: 'RESULT-001',
  name: 'result-without-deed',
  severity: 'warning',
  check({ rows }) {
    const sightings = rows.flatMap((row) => {
      const found = dateOnly(row);
      return found
        ? [{ row: row.number, ...found, facts: { quote: shorten(found.quote), measures: 1 } }]
        : [];
    });
    const [first] = sightings;
    const isShared = first && rows.length >= SHARED_BY && sightings.length === rows.length;
    if (!isShared) return sightings;
    return [{ field: first.field, quote: first.quote, facts: { ...first.facts, measures: rows.length } }];
  },
  message: ({ quote, measures }) =>
    `${measures === 1 ? '' : `ทั้ง ${measures} มาตรการ `}ผลมีเพียงวันที่ "${quote}" ไม่บอกว่าทำอะไรและได้ผลอย่างไร ให้เพิ่มสิ่งที่ทำและผลที่เกิดขึ้น`,
});

function dateOnly(row: RowAsRead): { readonly field: string; readonly quote: string } | undefined {
  const { results, outcome, completed, sharedWithAbove } = row.measure;
  const told = toldResults(row).find(({ kind }) => kind === 'date-only');
  if (told) return { field: 'results', quote: told.quote };
  const isOnlyDate = results === undefined && outcome === undefined && completed !== undefined;
  if (!isOnlyDate || sharedWithAbove?.includes('completed')) return undefined;
  return row.schedule.completions.length > 0 ? { field: 'completed', quote: textOf(completed) } : undefined;
}
