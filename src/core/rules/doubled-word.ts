import { definePlanRule } from './rule.ts';
import type { CompactText } from './text/compact-text.ts';
import { inEveryText } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { shorten } from './text/shorten.ts';
import { standsTwice } from './text/stands-twice.ts';

// ผลการผลการ | ประสิทธิภาพ ประสิทธิภาพ | ช่องทางช่องทาง — a word of four letters or more, twice without anything between.
// Shorter runs are often right: เจ้าหน้าที่ที่…, ช่องทางทางโทรศัพท์.
const DOUBLED = /(?<![เแโใไ])([ก-ฮเ-ไ][ก-ฮเ-ไะ-ู็-๎]{3,29}?)\1(?![ะ-ู็-๎])/g;

export const doubledWord = definePlanRule({
  id: 'TEXT-002',
  name: 'doubled-word',
  severity: 'warning',
  check: (context) =>
    inEveryText(context, ({ compact }) =>
      (standsTwice(compact.text) ? matchesOf(DOUBLED, compact.text) : []).flatMap(
        ({ 1: { length } = '', index }) => {
          const start = bestStart(compact.text, index, length);
          if (beginsNextSentence(compact, start + length, start + 2 * length)) return [];
          const quote = compact.quote(start, start + 2 * length);
          return [{ quote, facts: { word: shorten(compact.text.slice(start, start + length)) } }];
        },
      ),
    ),
  message: ({ word }, { quote = '' }) =>
    `โปรดตรวจ "${shorten(quote)}" คำว่า "${word}" พิมพ์ซ้ำ หากไม่ตั้งใจให้ลบออกหนึ่งคำ`,
});

/** การ·ดำเนินการ·ดำเนินการ doubles from several letters on; the last of them that opens a syllable is the word. */
function bestStart(text: string, first: number, length: number): number {
  let best = first;
  for (let start = first; start - first < length && text[start] === text[start + length]; start += 1) {
    const opens = /[ก-ฮเ-ไ]/.test(text.charAt(start)) && !/[เ-ไ]/.test(text.charAt(start - 1));
    const isWhole = text.slice(start, start + length) === text.slice(start + length, start + 2 * length);
    if (opens && isWhole && !/[ะ-ู็-๎]/.test(text.charAt(start + 2 * length))) best = start;
  }
  return best;
}

/** …ให้ประชาชน ประชาชนสามารถ…: a space ends the sentence, and the next one begins with the same word. */
function beginsNextSentence(compact: CompactText, middle: number, end: number): boolean {
  const isSpaced = /\s/.test(compact.quote(middle - 1, middle + 1));
  const goesOn = /^\S[ก-ฮเ-ไ]/.test(compact.quote(end - 1, end + 1));
  return isSpaced && goesOn;
}
