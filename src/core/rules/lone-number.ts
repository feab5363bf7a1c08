import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { cellPlaces } from './text/places.ts';
import { shorten } from './text/shorten.ts';

const LISTS: ReadonlySet<string> = new Set([
  'steps',
  'responsible',
  'monitoring',
  'results',
  'outcome',
  'suggestion',
]);

export const loneNumber = definePlanRule({
  id: 'NUM-002',
  name: 'lone-number',
  severity: 'advice',
  check: (context) =>
    inTexts(
      cellPlaces(context).filter(({ field }) => LISTS.has(field)),
      ({ numbered }) => {
        const [only] = numbered;
        if (!only || numbered.length > 1 || only.label !== '1') return [];
        return [{ quote: only.quote, facts: { quote: shorten(only.quote, 40) } }];
      },
    ),
  message: ({ quote }) => `"${quote}" มีเลขข้อ 1 แต่ไม่มีข้อ 2 หากมีข้อเดียวให้ลบเลขข้อ หากข้อต่อไปตกหล่นให้เติม`,
});
