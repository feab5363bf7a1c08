import { definePlanRule } from './rule.ts';
import { inTexts } from './text/in-every-text.ts';
import { cellPlaces, type Place } from './text/places.ts';

/** Addresses, mail and names such as O34 or COVID-19 keep their Arabic digits. */
const KEEPS_ARABIC =
  /(?:https?:\/\/|www\.)\S+|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]+|[A-Za-z][A-Za-z&/._-]{0,30}[ -]?[0-9][0-9A-Za-z./-]*|[0-9]+[A-Za-z]+/g;
/** Columns of dates are read side by side: one script serves them all. */
const DATE_COLUMNS: ReadonlySet<string> = new Set(['period', 'completed']);

export const digitsMixed = definePlanRule({
  id: 'NUM-005',
  name: 'digits-mixed',
  severity: 'advice',
  check(context) {
    const places = cellPlaces(context).filter(({ field }) => field !== 'no');
    const thaiColumns = columnsInThaiDigits(places.filter(({ field }) => DATE_COLUMNS.has(field)));
    return inTexts(places, ({ field, typed }) => {
      if (!/[0-9]/.test(typed)) return [];
      const text = /[A-Za-z]/.test(typed) ? typed.replace(KEEPS_ARABIC, ' ') : typed;
      const arabic = /[0-9]+/.exec(text)?.[0];
      const thai = /[๐-๙]+/.exec(text)?.[0];
      if (arabic === undefined) return [];
      if (thai === undefined && !thaiColumns.has(field)) return [];
      return [{ quote: thai === undefined ? typed : arabic, facts: { arabic, thai } }];
    });
  },
  message: ({ arabic, thai }) =>
    thai === undefined
      ? `ใช้เลขอารบิก "${arabic}" ขณะที่แถวอื่นในคอลัมน์นี้ใช้เลขไทย ให้ใช้แบบเดียวกัน`
      : `ในช่องเดียวกันมีทั้งเลขอารบิก "${arabic}" และเลขไทย "${thai}" ให้ใช้แบบเดียวกัน`,
});

/** The columns that have more cells in Thai digits than in Arabic ones. */
function columnsInThaiDigits(places: readonly Place[]): ReadonlySet<string> {
  const lead = new Map<string, number>();
  for (const { field, typed } of places) {
    const step = /[๐-๙]/.test(typed) ? 1 : /[0-9]/.test(typed) ? -1 : 0;
    lead.set(field, (lead.get(field) ?? 0) + step);
  }
  return new Set([...lead].flatMap(([field, more]) => (more > 0 ? [field] : [])));
}
