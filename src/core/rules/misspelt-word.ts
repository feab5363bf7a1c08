import { type Correction, MISSPELLINGS, MISWORDINGS, UNIT_NAMES } from '../reference/spelling.ts';
import { definePlanRule } from './rule.ts';
import { anyOf } from './text/any-of.ts';
import { comparisonKey } from './text/text-view.ts';
import { whereCompact } from './text/where-written.ts';

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
    whereCompact(context, WRONG, ({ match: { 0: word, index }, quote, text }) => {
      const correction = CORRECTIONS.get(word);
      const isRight = correction?.unless?.some((longer) => text.startsWith(longer, index)) ?? false;
      return !correction || isRight ? undefined : { quote, facts: { wrong: quote, right: correction.right } };
    }),
  message: ({ wrong, right }) => `โปรดตรวจคำว่า "${wrong}" ที่ถูกควรเป็น "${right}"`,
});
