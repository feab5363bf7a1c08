import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { matchesOf } from './text/matches-of.ts';
import { placesOf } from './text/places.ts';
import { shorten } from './text/shorten.ts';
import { isTypedAnywhere } from './text/where-written.ts';

// ......... | ……… | ____ | xxx | ??? | (ระบุ) | (ระบุชื่อโครงการ) | [ใส่วันที่] | lorem ipsum | a lone dash where words belong
const PLACEHOLDER =
  /\.{5,}|…{2,}|_{3,}|(?<![A-Za-z0-9])[xX]{3,}(?![A-Za-z0-9])|\?{3,}|\((?:โปรด)?(?:ระบุ|กรอก|ใส่)[^()\n]{0,40}\)|\[(?:โปรด)?(?:ระบุ|กรอก|ใส่|ชื่อ|วันที่)[^[\]\n]{0,40}\]|ข้อความตัวอย่าง|(?:พิมพ์|ใส่|กรอก)ข้อความ(?:ที่นี่|ตรงนี้)|lorem ipsum|(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])/gi;
const LONE_DASH = /^\s*[-–—.]+\s*$/;
const FIELDS_OF_WORDS: ReadonlySet<string> = new Set([
  'measure',
  'steps',
  'responsible',
  'results',
  'outcome',
]);
/** Dotted lines for handwriting belong there. */
const FIELDS_TO_WRITE_ON: ReadonlySet<string> = new Set(['memo.approvals']);

const NOTHING: never[] = [];
const seen = (quote: string) => ({ quote, facts: { quote: shorten(quote, 30) } });

export const placeholderLeft = definePlanRule({
  id: 'TEXT-005',
  name: 'placeholder-left',
  severity: 'error',
  check: (context) => {
    const hasPlaceholder = isTypedAnywhere(context, PLACEHOLDER);
    return inTexts(placesOf(context), ({ field, typed }) => {
      if (FIELDS_TO_WRITE_ON.has(field)) return NOTHING;
      if (FIELDS_OF_WORDS.has(field) && LONE_DASH.test(typed)) return [seen(typed)];
      return hasPlaceholder ? matchesOf(PLACEHOLDER, typed).map(([quote]) => seen(quote)) : NOTHING;
    });
  },
  message: ({ quote }) => `โปรดตรวจ ยังมี "${quote}" ค้างอยู่แทนข้อความจริง ให้พิมพ์ข้อความจริงหรือลบออก`,
});
