import { definePlanRule } from './rule.ts';
import type { CompactText } from './text/compact-text.ts';
import { inEveryText } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { shorten } from './text/shorten.ts';

// ผลการผลการ | ประสิทธิภาพ ประสิทธิภาพ | ช่องทางช่องทาง — a word of four letters or more, twice without anything between.
// Shorter runs are often right: เจ้าหน้าที่ที่…, ช่องทางทางโทรศัพท์.
const DOUBLED = /(?<![เแโใไ])([ก-ฮเ-ไ][ก-ฮเ-ไะ-ู็-๎]{3,29}?)\1(?![ะ-ู็-๎])/g;
const [SHORTEST, LONGEST] = [4, 30];

export const doubledWord = definePlanRule({
  id: 'TEXT-002',
  name: 'doubled-word',
  severity: 'warning',
  check: (context) =>
    inEveryText(context, ({ compact }) =>
      (mayDouble(compact.text) ? matchesOf(DOUBLED, compact.text) : []).flatMap(
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

/** Whether a run of letters stands twice in a row: a quick look, since nearly every text holds none. */
function mayDouble(text: string): boolean {
  for (let length = SHORTEST; length <= LONGEST; length += 1) {
    // A run that long covers one of these places, whatever letter it begins with.
    for (let at = length - 1; at + length < text.length; at += length) {
      if (text.charCodeAt(at) === text.charCodeAt(at + length) && sameAround(text, at, length) >= length)
        return true;
    }
  }
  return false;
}

/** How many letters in a row, this one among them, stand again so many letters on. */
function sameAround(text: string, at: number, length: number): number {
  let from = at;
  while (from > 0 && text.charCodeAt(from - 1) === text.charCodeAt(from - 1 + length)) from -= 1;
  let to = at;
  while (to + length < text.length && text.charCodeAt(to) === text.charCodeAt(to + length)) to += 1;
  return to - from;
}

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
