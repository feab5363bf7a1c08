import { defineRule } from './rule.ts';
import { shorten } from './text/shorten.ts';
import { toldResults } from './text/told-results.ts';

export const undatedResult = defineRule({
  id: 'RESULT-003',
  name: 'undated-result',
  severity: 'warning',
  check(row) {
    if (row.measure.completed !== undefined) return [];
    const undated = toldResults(row).filter(
      ({ kind, hasDate, text }) => kind === 'deed' && !hasDate && !needsNoDate(text),
    );
    const [first] = undated;
    if (!first) return [];
    return [
      { field: 'results', quote: first.quote, facts: { quote: shorten(first.quote), items: undated.length } },
    ];
  },
  message: ({ quote, items }) =>
    `ผล "${quote}"${items === 1 ? '' : ` และอีก ${Number(items) - 1} ข้อ`} ไม่ระบุวันที่ทำ ให้เพิ่มวันที่ เช่น เมื่อวันที่ ๗ พฤศจิกายน ๒๕๖๘`,
});

/** …ดังนี้: the items after it tell the result. Where there was nothing to do, there is no day of doing it. */
function needsNoDate(text: string): boolean {
  return /(?:ดังนี้|ได้แก่|ประกอบด้วย) ?:?$/.test(text) || /^ไม่(?:มี|พบ|ปรากฏ)/.test(text);
}
