import { normalise } from '../thai/normalise.ts';
import { definePlanRule } from './rule.ts';
import { inEveryText } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { shorten } from './text/shorten.ts';
import { isTypedAnywhere } from './text/where-written.ts';

// ประจํา typed as ํ and า | เเ typed as two เ | จ้ัด with the tone before the vowel | a mark twice
const AMISS = /\u0e4d[่-๋]?า|[่-๋]\u0e4dา|เเ|[่-๋][ัิ-ู็]|([ัิ-ฺ็-๎])\1/;
const WORD = /[ก-๎]+/g;
const SHOWN = 24;

export const marksOutOfOrder = definePlanRule({
  id: 'TEXT-013',
  name: 'marks-out-of-order',
  severity: 'advice',
  check: (context) =>
    isTypedAnywhere(context, AMISS) ? inEveryText(context, ({ typed }) => wordsAmiss(typed)) : [],
  message: ({ quote, right }) =>
    `โปรดตรวจ "${quote}" สระหรือวรรณยุกต์พิมพ์สลับลำดับหรือซ้ำ ทำให้ค้นหาคำนี้ไม่พบ ให้พิมพ์ใหม่เป็น "${right}"`,
});

function wordsAmiss(typed: string) {
  if (!AMISS.test(typed)) return [];
  return matchesOf(WORD, typed).flatMap(([word]) => {
    const at = word.search(AMISS);
    if (at < 0) return [];
    const quote = word.slice(Math.max(0, at - 8), at + SHOWN).replace(/^[ะ-ฺๅ-๎]+/, '');
    return [{ quote, facts: { quote: shorten(quote, SHOWN), right: shorten(normalise(quote).text, SHOWN) } }];
  });
}
