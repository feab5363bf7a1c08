import { fieldOfHeading } from '../plan/column-field.ts';
import type { MeasureField } from '../plan/plan.ts';

/** Which field each column holds, by its whole heading; a field goes to the first heading that means it. */
export function mapHeadings(headings: readonly string[]): ReadonlyMap<number, MeasureField> {
  const columns = new Map<number, MeasureField>();
  const taken = new Set<MeasureField>();
  headings.forEach((heading, column) => {
    const field = fieldOfHeading(heading);
    if (field === undefined || taken.has(field)) return;
    taken.add(field);
    columns.set(column, field);
  });
  return columns;
}
