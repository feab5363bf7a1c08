import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { cellPlaces } from './text/places.ts';
import { shorten } from './text/shorten.ts';

// …ประจำปีของ | …และ | …โดย — but สิ่งของ, เจ้าของ end a sentence
const CUT_OFF = /(?:(?<!สิ่ง|เจ้า|ข้าว|เข้า|เป็น)ของ|และ|หรือ|โดย|เพื่อ|ได้แก่|ซึ่ง|เนื่องจาก)[ ,]*$/;
/** The same words before an end of line or a mark that may open an item; most texts hold nothing of it. */
const CUT_OFF_SOMEWHERE = /(?:ของ|และ|หรือ|โดย|เพื่อ|ได้แก่|ซึ่ง|เนื่องจาก),*(?:$|\n|[0-9(ข•*●▪✓-])/;
/** The longest of these words, with the letters and spaces around it. */
const LONGEST_ENDING = 40;
const SHOWN_BEFORE = 30;

export const sentenceCutOff = definePlanRule({
  id: 'TEXT-008',
  name: 'sentence-cut-off',
  severity: 'advice',
  check: (context) =>
    inTexts(cellPlaces(context), (place) => {
      if (!CUT_OFF_SOMEWHERE.test(place.compact.text)) return [];
      const { items } = place;
      return items.flatMap((item, index) => {
        const { text } = item;
        if (!CUT_OFF.test(text.slice(-LONGEST_ENDING))) return [];
        if (index < items.length - 1 && text.endsWith('ได้แก่')) return [];
        const ending = item.quote.slice(-SHOWN_BEFORE).replace(/^[\u0e30-\u0e3a\u0e45-\u0e4e]+/, '');
        return [{ quote: ending, facts: { ending: shorten(ending) } }];
      });
    }),
  message: ({ ending }) => `โปรดตรวจ ข้อความที่ลงท้ายว่า "…${ending}" ดูเหมือนยังไม่จบประโยค ให้เติมส่วนที่ขาด`,
});
