import { HEADS_MISSPELT } from '../reference/spelling.ts';
import { definePlanRule } from './rule.ts';
import { anyOf } from './text/any-of.ts';
import { inEveryText } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { comparisonKey } from './text/text-view.ts';

const RIGHT: ReadonlyMap<string, string> = new Map(
  HEADS_MISSPELT.map(({ wrong, right }) => [comparisonKey(wrong), right] as const),
);
const WRONG = new RegExp(anyOf([...RIGHT.keys()]), 'g');

export const addresseeMisspelt = definePlanRule({
  id: 'NAME-003',
  name: 'addressee-misspelt',
  severity: 'error',
  check: (context) =>
    inEveryText(
      context,
      ({ compact }) =>
        matchesOf(WRONG, compact.text).flatMap(({ 0: wrong, index }) => {
          const quote = compact.quote(index, index + wrong.length);
          const right = RIGHT.get(wrong);
          return right === undefined ? [] : [{ quote, facts: { wrong: quote, right } }];
        }),
      WRONG,
    ),
  message: ({ wrong, right }) => `โปรดตรวจ "${wrong}" ตำแหน่งผู้บริหารสะกดไม่ถูก ที่ถูกคือ "${right}"`,
});
