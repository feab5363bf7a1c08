import { definePlanRule } from './rule.ts';
import type { CompactText } from './text/compact-text.ts';
import { inEveryText } from './text/in-every-text.ts';
import { shorten } from './text/shorten.ts';

// ผลการผลการ | ประสิทธิภาพ ประสิทธิภาพ | ช่องทางช่องทาง — a word of four letters or more, twice without anything between.
// Shorter runs are often right: เจ้าหน้าที่ที่…, ช่องทางทางโทรศัพท์.
const DOUBLED = /(?<![เแโใไ])([ก-ฮเ-ไ][ก-ฮเ-ไะ-ู็-๎]{3,29}?)\1(?![ะ-ู็-๎])/g;

export const doubledWord = definePlanRule({
  id: 'TEXT-002',
  name: 'doubled-word',
  severity: 'warning',
  check: (context) =>
    inEveryText(context, ({ compact }) =>
      [...compact.text.matchAll(DOUBLED)].flatMap(({ 0: both, 1: word = '', index }) =>
        beginsNextSentence(compact, index + word.length, index + both.length)
          ? []
          : [{ quote: compact.quote(index, index + both.length), facts: { word: shorten(word) } }],
      ),
    ),
  message: ({ word }, { quote = '' }) =>
    `โปรดตรวจ "${shorten(quote)}" คำว่า "${word}" พิมพ์ซ้ำ หากไม่ตั้งใจให้ลบออกหนึ่งคำ`,
});

/** …ให้ประชาชน ประชาชนสามารถ…: a space ends the sentence, and the next one begins with the same word. */
function beginsNextSentence(compact: CompactText, middle: number, end: number): boolean {
  const isSpaced = /\s/.test(compact.quote(middle - 1, middle + 1));
  const goesOn = /^\S[ก-ฮเ-ไ]/.test(compact.quote(end - 1, end + 1));
  return isSpaced && goesOn;
}
