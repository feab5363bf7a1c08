import { MEASURES_TAB, type MeasuresField } from '../core/plan/measures-tab.ts';
import { Fault } from './fault.ts';

/** Where a column of ours stands; a command that writes it cannot go on without it. */
export function columnAt(at: Partial<Readonly<Record<MeasuresField, number>>>, field: MeasuresField): number {
  const column = at[field];
  if (column !== undefined) return column;
  const heading = MEASURES_TAB.columns.find((each) => each.field === field)?.heading ?? field;
  throw new Fault('layout-broken', {
    problems: [{ kind: 'heading-missing', tab: MEASURES_TAB.name, heading }],
  });
}
