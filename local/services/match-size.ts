import { ServiceError } from '../service-error.ts';
import type { Area } from '../workbook/area.ts';

function requireCount(what: 'rows' | 'columns', given: number, held: number): void {
  if (given === held) return;
  throw new ServiceError(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${held}.`,
  );
}

/** Refuses values that do not fill the range exactly. */
export function matchSize(values: readonly (readonly unknown[])[], { rows, columns }: Area): void {
  requireCount('rows', values.length, rows);
  for (const row of values) requireCount('columns', row.length, columns);
}
