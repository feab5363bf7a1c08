import { textOf } from '../plan/written.ts';
import { shorten } from '../rules/text/shorten.ts';
import type { MeasureView } from './standing.ts';

/** A measure as a page names it: 3. ประชุมชี้แจง. */
export function measureName({ measure, number }: MeasureView): string {
  const no = textOf(measure.no).trim();
  const name = shorten(textOf(measure.measure) || textOf(measure.steps), 120) || 'ยังไม่มีชื่อมาตรการ';
  return `${no || `${number}.`} ${name}`;
}

/** How well the row is filled in, which is no matter of its status. */
export function filledInWords({ toCorrect }: MeasureView): string {
  return toCorrect > 0 ? `ควรแก้ ${toCorrect} ข้อ` : 'ครบ';
}
