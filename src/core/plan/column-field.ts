import { normaliseHeading } from './heading.ts';
import { HEADINGS_OF_FIELD } from './heading-dictionary.ts';
import { MEASURE_FIELDS, type Measure, type MeasureField, type ReportColumn } from './plan.ts';

const FIELD_OF_HEADING: ReadonlyMap<string, MeasureField> = new Map(
  MEASURE_FIELDS.flatMap((field) =>
    HEADINGS_OF_FIELD[field].map((heading) => [normaliseHeading(heading), field] as const),
  ),
);

/** กิจกรรม (Activity): the same word again. */
const ENGLISH_GLOSS = /\([a-z/&.-]+\)$/;

/** The field a heading means, where the whole heading is one we know. Never by a part of it. */
export function fieldOfHeading(heading: string): MeasureField | undefined {
  const whole = normaliseHeading(heading);
  return FIELD_OF_HEADING.get(whole) ?? FIELD_OF_HEADING.get(whole.replace(ENGLISH_GLOSS, ''));
}

/**
 * The fields an office's own headings print. A field is given to the first heading that means it. When exactly one
 * heading stays unknown and exactly one filled field has no column yet, they belong together; otherwise an unknown
 * heading keeps no field, and the office is asked in its sheet.
 */
export function readReportColumns(
  headings: readonly string[],
  measures: readonly Measure[],
): readonly ReportColumn[] {
  const taken = new Set<MeasureField>();
  const columns = headings.map((heading) => {
    const field = fieldOfHeading(heading);
    if (field === undefined || taken.has(field)) return { heading };
    taken.add(field);
    return { heading, field };
  });
  const unknown = columns.filter(({ field }) => field === undefined);
  const waiting = MEASURE_FIELDS.filter(
    (field) =>
      !OFTEN_WITHOUT_COLUMN.has(field) && !taken.has(field) && measures.some((measure) => measure[field]),
  );
  const [only] = waiting;
  if (unknown.length !== 1 || waiting.length !== 1 || only === undefined) return columns;
  return columns.map((column) => (column.field === undefined ? { ...column, field: only } : column));
}

/** Printed as bands, in front of the measure, or not at all. */
const OFTEN_WITHOUT_COLUMN: ReadonlySet<MeasureField> = new Set(['no', 'group', 'subgroup', 'indicator']);
