import { type OItemState, oItemParts, type PartState } from './o-item-parts.ts';
import { definePlanRule } from './rule.ts';
import { isReport } from './text/report-days.ts';

/** Empty cells of these are told row by row. */
const TOLD_BY_ROW: ReadonlySet<string> = new Set(['measure', 'steps', 'responsible']);

/** Where officers fill in what is missing. */
const FIELD_OF_PART: Readonly<Record<string, string>> = {
  analysis: 'report.introduction',
  'fiscal-year': 'report.title',
};

export const oItemPartMissing = definePlanRule({
  id: 'REQ-003',
  name: 'o-item-part-missing',
  severity: 'error',
  check({ plan }) {
    if (plan.measures.length === 0) return [];
    return oItemParts(plan)
      .filter(({ duty }) => duty === 'measures' || isReport(plan))
      .flatMap((state) => state.parts.filter(isMissing).map((part) => ({ state, part })))
      .filter(({ part }, index, all) => all.findIndex((other) => other.part.part === part.part) === index)
      .map(({ state, part }) => ({
        field: FIELD_OF_PART[part.part] ?? part.part,
        facts: factsOf(state, part),
      }));
  },
  message: ({ words, item, title, year, knownYear, isNearest }) =>
    `แผนยังไม่มี "${words}" ซึ่งข้อ ${item} ${title} ปี ${year} กำหนดให้มี ${isNearest ? `(ยังไม่มีข้อมูลของปีนั้น จึงใช้รายการของปี ${knownYear}) ` : ''}ให้เพิ่มก่อนเสนอ`,
});

function isMissing({ part, satisfied, where }: PartState): boolean {
  return !satisfied && where.length === 0 && !TOLD_BY_ROW.has(part);
}

function factsOf({ item, title, year, knownYear, isNearest }: OItemState, { words }: PartState) {
  return { words, item, title, year, knownYear, isNearest };
}
