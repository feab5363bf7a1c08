import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { type Item, outermost } from './text/items-of.ts';
import { cellPlaces } from './text/places.ts';
import { shorten } from './text/shorten.ts';

export const numberingBroken = definePlanRule({
  id: 'NUM-001',
  name: 'numbering-broken',
  severity: 'warning',
  check: (context) =>
    inTexts(
      cellPlaces(context).filter(({ field }) => field !== 'no' && field !== 'completed'),
      (place) => {
        const numbered = outermost(place.numbered);
        const broken = numbered.findIndex((item, index) => isBroken(item, numbered[index - 1]));
        const item = numbered[broken];
        if (!item?.label) return [];
        const before = numbered[broken - 1]?.label ?? '';
        const facts = {
          quote: shorten(item.quote, 40),
          number: item.label,
          before,
          isTwice: item.label === before,
        };
        return [{ quote: item.quote, facts }];
      },
    ),
  message: ({ quote, number, before, isTwice }) =>
    isTwice
      ? `เลขข้อ ${number} ซ้ำสองครั้ง ที่ "${quote}" ให้เรียงเลขข้อใหม่`
      : `เลขข้อข้ามจาก ${before} ไป ${number} ที่ "${quote}" ให้เรียงเลขข้อใหม่ หรือเติมข้อที่ขาด`,
});

/** A list within a list begins again at 1, and the outer one goes on after it. */
function isBroken({ label }: Item, before: Item | undefined): boolean {
  if (label === undefined || before?.label === undefined) return false;
  const step = Number(label) - Number(before.label);
  return step === 0 || (step > 1 && Number(before.label) > 0);
}
