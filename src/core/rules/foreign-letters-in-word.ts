import { definePlanRule } from './rule.ts';
import { inEveryText } from './text/in-every-text.ts';
import { shorten } from './text/shorten.ts';

// Greek to Cyrillic, Hebrew to Arabic, the scripts of India, Lao to Myanmar, Khmer, and the scripts of China and Japan.
const FOREIGN = 'Ͱ-ԯ֐-ۿऀ-෿຀-႟ក-៿぀-鿿가-힯';
const THAI = 'ก-ฺเ-๎';
const MIXED = new RegExp(
  `[${THAI}]*(?:[${THAI}][${FOREIGN}]|[${FOREIGN}][${THAI}])[${THAI}${FOREIGN}]*`,
  'g',
);
const LETTERS = new RegExp(`[${FOREIGN}]`, 'g');

export const foreignLettersInWord = definePlanRule({
  id: 'TEXT-003',
  name: 'foreign-letters-in-word',
  severity: 'warning',
  check: (context) =>
    inEveryText(context, ({ typed }) =>
      wordsWithForeignLetters(typed).map((word) => ({
        quote: word,
        facts: { word: shorten(word), letters: (word.match(LETTERS) ?? []).join('') },
      })),
    ),
  message: ({ word, letters }) =>
    `โปรดตรวจคำว่า "${word}" มีอักษรต่างภาษา (${letters}) ปนอยู่ในคำไทย ให้พิมพ์คำนี้ใหม่ทั้งคำ`,
});

/** Most texts have no such letter at all, and need no closer look. */
function wordsWithForeignLetters(typed: string): readonly string[] {
  return typed.search(LETTERS) < 0 ? [] : [...typed.matchAll(MIXED)].map(([word]) => word);
}
