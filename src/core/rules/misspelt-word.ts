import { type Correction, MISSPELLINGS, MISWORDINGS, UNIT_NAMES } from '../reference/spelling.ts';
import { definePlanRule } from './rule.ts';
import { anyOf } from './text/any-of.ts';
import { inEveryText } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { comparisonKey } from './text/text-view.ts';

const CORRECTIONS: ReadonlyMap<string, Correction> = new Map(
  [...MISSPELLINGS, ...MISWORDINGS, ...UNIT_NAMES].map((correction) => [
    comparisonKey(correction.wrong),
    correction,
  ]),
);
const WRONG = new RegExp(anyOf([...CORRECTIONS.keys()]), 'g');

export const misspeltWord = definePlanRule({
  id: 'TEXT-001',
  name: 'misspelt-word',
  severity: 'warning',
  check: (context) =>
    inEveryText(
      context,
      ({ compact }) =>
        matchesOf(WRONG, compact.text).flatMap(({ 0: wrong, index }) => {
          const correction = CORRECTIONS.get(wrong);
          const isRight = correction?.unless?.some((word) => compact.text.startsWith(word, index)) ?? false;
          if (!correction || isRight) return [];
          const quote = compact.quote(index, index + wrong.length);
          return [{ quote, facts: { wrong: quote, right: correction.right } }];
        }),
      WRONG,
    ),
  message: ({ wrong, right }) => `โปรดตรวจคำว่า "${wrong}" ที่ถูกควรเป็น "${right}"`,
});
