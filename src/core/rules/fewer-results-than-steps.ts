import { textOf } from '../plan/written.ts';
import { defineRule } from './rule.ts';
import type { Item } from './text/items-of.ts';
import { shorten } from './text/shorten.ts';
import { itemsOf } from './text/text-view.ts';

/** …ได้แก่: the list after it names parts, not steps. */
const INTRODUCES_PARTS = /(?:ได้แก่|ประกอบด้วย) ?:?$/;

export const fewerResultsThanSteps = defineRule({
  id: 'RESULT-007',
  name: 'fewer-results-than-steps',
  severity: 'warning',
  check({ measure }) {
    const items = itemsOf(textOf(measure.steps));
    const steps = INTRODUCES_PARTS.test(items[0]?.text ?? '') ? [] : numbered(items);
    const results = numbered(itemsOf(textOf(measure.results)));
    const isFewer = steps.length >= 2 && results.length >= 2 && results.length < steps.length;
    const [first] = steps;
    if (!isFewer || !first) return [];
    const facts = { steps: steps.length, results: results.length, firstStep: shorten(first.quote, 40) };
    return [{ field: 'results', quote: first.quote, facts }];
  },
  message: ({ steps, results, firstStep }) =>
    `มี ${steps} ขั้นตอน (เริ่มจาก "${firstStep}") แต่มีผลเพียง ${results} ข้อ โปรดตรวจว่าขั้นตอนใดยังไม่มีผล`,
});

function numbered(items: readonly Item[]): readonly Item[] {
  return items.filter(({ label }) => label !== undefined && !label.includes('.'));
}
