import { normaliseHeading } from '../plan/heading.ts';
import { HEADINGS_OF_FIELD } from '../plan/heading-dictionary.ts';
import { MEASURE_FIELDS, type MeasureField } from '../plan/plan.ts';
import { likeness, shinglesOf } from '../rules/text/likeness.ts';

/** Below this, two headings have a common word and no common meaning. */
const LIKELY = 0.5;

/**
 * What an unknown heading may mean: the field of the known heading it is most like, to be asked and never assumed.
 * Nothing where no heading comes near, or where two fields come equally near.
 */
export function suggestField(heading: string, taken: ReadonlySet<MeasureField>): MeasureField | undefined {
  const shingles = shinglesOf(normaliseHeading(heading));
  const nearest = MEASURE_FIELDS.filter((field) => !taken.has(field))
    .map((field) => ({
      field,
      near: Math.max(
        ...HEADINGS_OF_FIELD[field].map((known) => likeness(shinglesOf(normaliseHeading(known)), shingles)),
      ),
    }))
    .sort((one, other) => other.near - one.near);
  const [first, second] = nearest;
  if (!first || first.near < LIKELY || first.near === second?.near) return undefined;
  return first.field;
}
