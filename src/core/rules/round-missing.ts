import { definePlanRule } from './rule.ts';
import { documentPlaces, type Place } from './text/places.ts';
import { isReport } from './text/report-days.ts';
import { statesRound } from './text/rounds-in-text.ts';
import { shorten } from './text/shorten.ts';

const HEADLINES: readonly { readonly field: string; readonly words: string }[] = [
  { field: 'memo.subject', words: 'เรื่องในบันทึก' },
  { field: 'report.title', words: 'ชื่อรายงาน' },
];

export const roundMissing = definePlanRule({
  id: 'ROUND-001',
  name: 'round-missing',
  severity: 'warning',
  check({ plan }) {
    const places = documentPlaces(plan);
    if (!isReport(plan)) return [];
    if (plan.round !== undefined && headlinesOf(places).some(({ compact }) => statesRound(compact)))
      return [];
    return HEADLINES.flatMap(({ field, words }) => {
      const place = places.find((each) => each.field === field);
      if (!place || statesRound(place.compact)) return [];
      return [{ field, quote: place.typed, facts: { words, title: shorten(place.typed, 40) } }];
    });
  },
  message: ({ words, title }) =>
    `${words} "${title}" ไม่บอกว่าเป็นรายงานรอบ ๖ เดือน หรือรอบ ๑๒ เดือน ให้ระบุรอบ และกรอกรายการ รอบรายงาน ในแผ่น ตั้งค่า`,
});

function headlinesOf(places: readonly Place[]): readonly Place[] {
  return places.filter(({ field }) => ['memo.subject', 'report.title', 'report.coverLines'].includes(field));
}
