import { HEADS_MISSPELT } from '../reference/spelling.ts';
import { definePlanRule } from './rule.ts';
import { anyOf } from './text/any-of.ts';
import { comparisonKey } from './text/text-view.ts';
import { whereCompact } from './text/where-written.ts';

const RIGHT: ReadonlyMap<string, string> = new Map(
  HEADS_MISSPELT.map(({ wrong, right }) => [comparisonKey(wrong), right] as const),
);
const WRONG = new RegExp(anyOf([...RIGHT.keys()]), 'g');

export const addresseeMisspelt = definePlanRule({
  id: 'NAME-003',
  name: 'addressee-misspelt',
  severity: 'error',
  check: (context) =>
    whereCompact(context, WRONG, ({ match: [wrong], quote }) => {
      const right = RIGHT.get(wrong);
      return right === undefined ? undefined : { quote, facts: { wrong: quote, right } };
    }),
  message: ({ wrong, right }) => `โปรดตรวจ "${wrong}" ตำแหน่งผู้บริหารสะกดไม่ถูก ที่ถูกคือ "${right}"`,
});
