import { textOf } from '../plan/written.ts';
import { definePlanRule } from './rule.ts';
import { shorten } from './text/shorten.ts';
import { toldResults } from './text/told-results.ts';

/** Shorter results, such as ดำเนินการแล้ว, may well be the same. */
const ENOUGH_TO_TELL = 40;

export const copiedResults = definePlanRule({
  id: 'RESULT-008',
  name: 'copied-results',
  severity: 'warning',
  check({ rows }) {
    const firstWith = new Map<string, number>();
    return rows.flatMap((row) => {
      const told = toldResults(row);
      const key = told.map((result) => result.key).join('\n');
      const isPromise = told.some(({ kind }) => kind === 'promise');
      if (key.length < ENOUGH_TO_TELL || isPromise) return [];
      const other = firstWith.get(key);
      if (other === undefined) firstWith.set(key, row.number);
      if (other === undefined) return [];
      const quote = textOf(row.measure.results);
      return [{ row: row.number, field: 'results', quote, facts: { quote: shorten(quote, 40), other } }];
    });
  },
  message: ({ quote, other }) =>
    `ผล "${quote}" เหมือนกับมาตรการที่ ${other} ทุกคำ โปรดตรวจว่าคัดลอกมาหรือไม่ ให้รายงานผลของมาตรการนี้เอง`,
});
