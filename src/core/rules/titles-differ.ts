import type { Plan } from '../plan/plan.ts';
import { definePlanRule } from './rule.ts';
import { ownOfficeOf } from './text/office-mentions.ts';
import { documentPlaces } from './text/places.ts';
import { shorten } from './text/shorten.ts';
import { comparisonKey } from './text/text-view.ts';

// what a title says besides what it is about: the year, the round, the place
const BESIDES = /(?:ประจำ)?ปีงบประมาณ.*$|รอบ(?:ที่)?[0-9]{1,2}.*$|\(.*$|อำเภอ.*$/;

export const titlesDiffer = definePlanRule({
  id: 'MEMO-011',
  name: 'titles-differ',
  severity: 'advice',
  check({ plan }) {
    const [title, cover, subject] = ['report.title', 'report.coverLines', 'memo.subject'].map((headline) =>
      documentPlaces(plan)
        .filter(({ field }) => field === headline)
        .map(({ typed }) => typed)
        .join(''),
    );
    if (!title) return [];
    const own = gist(title, plan);
    const names = { title: shorten(title) };
    const isOtherCover = cover && gist(cover, plan) !== own;
    const isOtherSubject =
      subject && !own.includes(gist(subject, plan)) && !gist(subject, plan).includes(own);
    return [
      ...(isOtherCover
        ? [{ field: 'report.title', quote: title, facts: { ...names, place: 'ปก', other: shorten(cover) } }]
        : []),
      ...(isOtherSubject
        ? [
            {
              field: 'memo.subject',
              quote: subject,
              facts: { ...names, place: 'เรื่องในบันทึก', other: shorten(subject) },
            },
          ]
        : []),
    ];
  },
  message: ({ title, place, other }) =>
    `โปรดตรวจ ${place}เขียนว่า "${other}" แต่หัวรายงานเขียนว่า "${title}" ควรเป็นชื่อเดียวกันทั้งปก หัวรายงาน และบันทึก`,
});

function gist(title: string, { organisation }: Plan): string {
  const own = ownOfficeOf(organisation);
  const names = own ? [comparisonKey(own.name), `${organisation.kindAbbr ?? 'อบต.'}${own.placeKey}`] : [];
  const withoutNames = names.reduce((text, name) => text.split(name).join(''), comparisonKey(title));
  return withoutNames.replace(BESIDES, '').replace(/ของ$/, '');
}
