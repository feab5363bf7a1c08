import { fingerprint } from '../documents/fingerprint.ts';
import { MEASURE_FIELDS, type Measure, type MeasureField } from '../plan/plan.ts';
import { textOf } from '../plan/written.ts';

/** What an officer wrote about one measure, as text; empty fields are absent. */
export type MeasureContent = Readonly<Partial<Record<MeasureField, string>>>;

/** An approval covers these words and no others. */
export function contentOf(measure: Measure): MeasureContent {
  return Object.fromEntries(
    MEASURE_FIELDS.flatMap((field) => {
      const text = textOf(measure[field]).trim();
      return text === '' ? [] : [[field, clipped(text)]];
    }),
  );
}

/** A cell of Sheets holds the content of one measure; of a longer text its beginning is kept, and a name for the whole. */
const LONGEST = 1_500;

function clipped(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${fingerprint(text)})`;
}

/** A measure that is only numbered anew is the same measure. */
const JUDGED_FIELDS = MEASURE_FIELDS.filter((field) => field !== 'no');

/** Whether an approval covers what is written in this column. */
export function isJudged(field: string): boolean {
  return JUDGED_FIELDS.some((judged) => judged === field);
}

export function printOf(content: MeasureContent): string {
  return fingerprint(JSON.stringify(JUDGED_FIELDS.map((field) => content[field] ?? '')));
}

const NOT_OWN: ReadonlySet<MeasureField> = new Set(['measure', 'group', 'subgroup', 'indicator']);

/** What a measure says besides its title and what it shares with its neighbours; nothing where it says nothing else. */
export function wordsBesideTitle(content: MeasureContent): string | undefined {
  const words = JUDGED_FIELDS.filter((field) => !NOT_OWN.has(field)).map((field) => content[field] ?? '');
  return words.some((text) => text !== '') ? JSON.stringify(words) : undefined;
}

export interface Change {
  readonly field: MeasureField;
  readonly before: string;
  readonly after: string;
}

/** The fields in which two contents differ, in the order of the sheet. */
export function changesBetween(before: MeasureContent, after: MeasureContent): readonly Change[] {
  return JUDGED_FIELDS.flatMap((field) => {
    const [old, present] = [before[field] ?? '', after[field] ?? ''];
    return old === present ? [] : [{ field, before: old, after: present }];
  });
}
