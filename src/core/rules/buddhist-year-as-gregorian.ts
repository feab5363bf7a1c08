import type { Written } from '../plan/plan.ts';
import { isBuddhistYearAsGregorian, textOf } from '../plan/written.ts';
import { definePlanRule } from './rule.ts';

/**
 * Sheets may store a typed ‹1/4/2569› as the Gregorian year 2569.
 * The cell looks right; we read it as the Buddhist year, but every other formula is 543 years out.
 */
export const buddhistYearAsGregorian = definePlanRule({
  id: 'DATE-011',
  name: 'buddhist-year-as-gregorian',
  severity: 'warning',
  check: ({ plan, rows }) => [
    ...sightingsIn('documentDate', plan.documentDate),
    ...rows.flatMap(({ measure, number }) =>
      [
        ...sightingsIn('completed', measure.completed),
        ...sightingsIn('dueOverride', measure.dueOverride),
      ].map((sighting) => ({ ...sighting, row: number })),
    ),
    ...plan.evidence.flatMap(({ date }) => sightingsIn('evidence', date)),
  ],
  message: ({ stored, read }) =>
    `ปี ${stored} ถูกบันทึกเป็น ค.ศ. ระบบอ่านเป็น ${read} ให้พิมพ์วันที่เป็นข้อความไทย เช่น ${read}`,
});

function sightingsIn(field: string, written: Written | undefined) {
  if (typeof written !== 'object' || !isBuddhistYearAsGregorian(written)) return [];
  const read = textOf(written);
  return [{ field, quote: read, facts: { stored: written.year, read } }];
}
