import { defineRule } from './rule.ts';
import { outermost } from './text/items-of.ts';
import { shorten } from './text/shorten.ts';

/** …ได้แก่: the list after it names parts, not steps. */
const INTRODUCES_PARTS = /(?:ได้แก่|ประกอบด้วย) ?:?$/;

export const fewerResultsThanSteps = defineRule({
  id: 'RESULT-007',
  name: 'fewer-results-than-steps',
  severity: 'warning',
  check(row) {
    const { items, numbered } = row.cell('steps');
    const steps = INTRODUCES_PARTS.test(items[0]?.text ?? '') ? [] : outermost(numbered);
    const results = outermost(row.cell('results').numbered);
    const isFewer = steps.length >= 2 && results.length >= 2 && results.length < steps.length;
    const [first] = steps;
    if (!isFewer || !first) return [];
    const facts = { steps: steps.length, results: results.length, firstStep: shorten(first.quote, 40) };
    return [{ field: 'results', quote: first.quote, facts }];
  },
  message: ({ steps, results, firstStep }) =>
    `มี ${steps} ขั้นตอน (เริ่มจาก "${firstStep}") แต่มีผลเพียง ${results} ข้อ โปรดตรวจว่าขั้นตอนใดยังไม่มีผล`,
});
