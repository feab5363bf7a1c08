import { fieldOfHeading } from '../plan/column-field.ts';
import type { MeasureField } from '../plan/plan.ts';

/**
 * Which field each column holds: what somebody was asked and answered, else by its whole heading; a field goes to the
 * first heading that means it.
 */
export function mapHeadings(
  headings: readonly string[],
  answered: ReadonlyMap<number, MeasureField> = new Map(),
): ReadonlyMap<number, MeasureField> {
  const columns = new Map<number, MeasureField>(answered);
  const taken = new Set<MeasureField>(answered.values());
  headings.forEach((heading, column) => {
    const field = fieldOfHeading(heading);
    if (field === undefined || taken.has(field) || columns.has(column)) return;
    taken.add(field);
    columns.set(column, field);
  });
  return columns;
}
