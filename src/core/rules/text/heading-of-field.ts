import { MEASURES_TAB } from '../../plan/measures-tab.ts';
import { MEASURE_FIELDS, type MeasureField } from '../../plan/plan.ts';

/** What officers call each field: the heading of its column. */
export const HEADING_OF_FIELD: Readonly<Record<MeasureField, string>> = Object.fromEntries(
  MEASURE_FIELDS.map((field) => [
    field,
    MEASURES_TAB.columns.find((column) => column.field === field)?.heading,
  ]),
) as Record<MeasureField, string>;
