import type { Plan } from '../plan/plan.ts';
import { definePlanRule } from './rule.ts';
import { comparisonKey } from './text/compact-text.ts';
import { ownOfficeOf } from './text/office-mentions.ts';
import { documentPlaces } from './text/places.ts';
import { shorten } from './text/shorten.ts';

// what a title says besides what it is about: the year, the round, the place
const BESIDES = /(?:ประจำ)?ปีงบประมาณ.*$|รอบ(?:ที่)?[0-9]{1,2}.*$|\(.*$|อำเภอ.*$/;

export const titleDiffersFromCover = definePlanRule({
  id: 'MEMO-011',
  name: 'title-differs-from-cover',
  severity: 'advice',
  check({ plan }) {
    const title = documentPlaces(plan).find(({ field }) => field === 'report.title')?.typed;
    const cover = documentPlaces(plan)
      .filter(({ field }) => field === 'report.coverLines')
      .map(({ typed }) => typed)
      .join('');
    if (title === undefined || cover === '' || gist(title, plan) === gist(cover, plan)) return [];
    return [{ field: 'report.title', quote: title, facts: { title: shorten(title), cover: shorten(cover) } }];
  },
  message: ({ title, cover }) =>
    `โปรดตรวจ ปกเขียนว่า "${cover}" แต่หัวรายงานเขียนว่า "${title}" ชื่อรายงานควรเป็นชื่อเดียวกันทั้งปก หัวรายงาน และบันทึก`,
});

function gist(title: string, { organisation }: Plan): string {
  const own = ownOfficeOf(organisation);
  const names = own ? [comparisonKey(own.name), `${organisation.kindAbbr ?? 'อบต.'}${own.placeKey}`] : [];
  const withoutNames = names.reduce((text, name) => text.split(name).join(''), comparisonKey(title));
  return withoutNames.replace(BESIDES, '').replace(/ของ$/, '');
}
