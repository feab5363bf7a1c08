import { defineRule } from './rule.ts';
import { shorten } from './text/shorten.ts';
import { toldResults } from './text/told-results.ts';

export const reportNamedAsResult = defineRule({
  id: 'RESULT-002',
  name: 'report-named-as-result',
  severity: 'warning',
  check(row) {
    const named = toldResults(row).find(({ kind }) => kind === 'report-only');
    return named ? [{ field: 'results', quote: named.quote, facts: { quote: shorten(named.quote) } }] : [];
  },
  message: ({ quote }) => `โปรดตรวจ "${quote}" เป็นเพียงชื่อรายงาน ให้บอกผล เช่น จำนวนเรื่อง จำนวนคน และวันที่รายงาน`,
});
