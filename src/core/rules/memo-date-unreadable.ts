import type { Written } from '../plan/plan.ts';
import { readSchedule } from '../thai/read-schedule.ts';
import { definePlanRule } from './rule.ts';
import { shorten } from './text/shorten.ts';

/** Room left for the day to be written by hand. */
const DOTTED = /\.{3}|…|_{3}/;
const WORDS = /[0-9๐-๙A-Za-zก-๙]/;

/** Nothing for a day, or for a month whose day will be written by hand (กันยายน ๒๕๖๙). */
function unreadable(field: string, setting: string, written: Written | undefined) {
  if (typeof written !== 'string' || !WORDS.test(written) || DOTTED.test(written)) return [];
  const { readings, problems } = readSchedule(written, { field: 'completed' });
  if (readings.some(({ kind }) => kind === 'completed')) return [];
  const [suggested = '๘ ตุลาคม ๒๕๖๙'] = problems.flatMap(({ suggestion }) => suggestion ?? []);
  return [{ field, quote: written, facts: { setting, typed: shorten(written, 40), usual: suggested } }];
}

export const memoDateUnreadable = definePlanRule({
  id: 'MEMO-012',
  name: 'memo-date-unreadable',
  severity: 'warning',
  check: ({ plan: { documentDate, memo } }) => [
    ...unreadable('documentDate', 'วันที่เอกสาร', documentDate),
    ...unreadable('memo.dateText', 'วันที่ตามที่พิมพ์', memo?.dateText),
  ],
  message: ({ setting, typed, usual }) =>
    `รายการ "${setting}" พิมพ์ว่า "${typed}" ระบบอ่านเป็นวันที่ไม่ได้ แต่จะพิมพ์ลงบันทึกตามนี้ ให้พิมพ์วันเดือนปี เช่น ${usual}`,
});
