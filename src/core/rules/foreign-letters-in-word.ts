import { definePlanRule } from './rule.ts';
import { shorten } from './text/shorten.ts';
import { whereTyped } from './text/where-written.ts';

// Greek to Cyrillic, Hebrew to Arabic, the scripts of India, Lao to Myanmar, Khmer, and the scripts of China and Japan.
const FOREIGN =
  '\\u0370-\\u052f\\u0590-\\u06ff\\u0900-\\u0dff\\u0e80-\\u109f\\u1780-\\u17ff\\u3040-\\u9fff\\uac00-\\ud7af';
const THAI = 'ก-ฺเ-๎';
/** A small Latin letter alone between Thai letters is a slip of the keyboard. */
const AMISS = new RegExp(`[${THAI}][${FOREIGN}]|[${FOREIGN}][${THAI}]|[${THAI}][a-z](?=[ก-ฮเ-ไ])`, 'g');
const IN_WORD = new RegExp(`[${THAI}${FOREIGN}a-z]`);
const NOT_THAI = new RegExp(`[${FOREIGN}a-z]`, 'g');
const LONGEST_SIDE = 20;

export const foreignLettersInWord = definePlanRule({
  id: 'TEXT-003',
  name: 'foreign-letters-in-word',
  severity: 'warning',
  check: (context) =>
    whereTyped(context, AMISS, ({ match, text }) => {
      const word = wordAround(text, match.index, match.index + match[0].length);
      return {
        quote: word,
        facts: { word: shorten(word), letters: (word.match(NOT_THAI) ?? []).join('') },
      };
    }),
  message: ({ word, letters }) =>
    `โปรดตรวจคำว่า "${word}" มีอักษรต่างภาษา (${letters}) ปนอยู่ในคำไทย ให้พิมพ์คำนี้ใหม่ทั้งคำ`,
});

function wordAround(typed: string, start: number, end: number): string {
  return typed.slice(edgeOfWord(typed, start, -1), edgeOfWord(typed, end - 1, 1) + 1).replace(/^[ะ-ฺๅ-๎]+/, '');
}

/** The last letter of the word in that direction; a text without spaces is cut off. */
function edgeOfWord(typed: string, from: number, step: 1 | -1): number {
  let at = from;
  while (Math.abs(at + step - from) <= LONGEST_SIDE && IN_WORD.test(typed.charAt(at + step))) at += step;
  return at;
}
