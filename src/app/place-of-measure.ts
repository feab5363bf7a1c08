import { MEASURES_TAB, type MeasuresField } from '../core/plan/measures-tab.ts';
import { textOf } from '../core/plan/written.ts';
import { columnAt } from './column-at.ts';
import { Fault } from './fault.ts';
import type { OpenPlan } from './open-plan.ts';

/** A cell of a measure that a page names by number and title: the title tells whether the row is still the same one. */
export function placeOfMeasure(
  { plan, measures }: OpenPlan,
  number: number,
  title: string,
  field: MeasuresField,
) {
  const row = measures.rows[number - 1];
  if (row === undefined || textOf(plan.measures[number - 1]?.measure) !== title)
    throw new Fault('row-moved', {});
  return { tab: MEASURES_TAB.name, row, column: columnAt(MEASURES_TAB, measures.at, field) };
}
