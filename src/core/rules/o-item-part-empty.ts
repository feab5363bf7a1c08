import { oItemParts } from './o-item-parts.ts';
import { definePlanRule } from './rule.ts';
import { isReport } from './text/report-days.ts';

/** Empty cells of the others have rules of their own. */
const FIELDS: ReadonlySet<string> = new Set(['monitoring', 'results', 'outcome']);

export const oItemPartEmpty = definePlanRule({
  id: 'REQ-004',
  name: 'o-item-part-empty',
  severity: 'warning',
  check: ({ plan }) =>
    oItemParts(plan)
      .filter(({ duty }) => duty === 'measures' || isReport(plan))
      .flatMap(({ item, year, knownYear, isNearest, parts }) =>
        parts
          .filter(({ part, where }) => FIELDS.has(part) && where.length > 0)
          .flatMap(({ part, words, missingIn }) =>
            missingIn.map((row) => ({
              row,
              field: part,
              facts: { words, item, year, knownYear, isNearest },
            })),
          ),
      ),
  message: ({ words, item, year, knownYear, isNearest }) =>
    `ช่อง "${words}" ของมาตรการนี้ยังว่าง ข้อ ${item} ปี ${year} กำหนดให้มีทุกมาตรการ${isNearest ? ` (ใช้รายการของปี ${knownYear} เพราะยังไม่มีข้อมูลของปีนั้น)` : ''}`,
});
