import { oncePer } from '../../once-per.ts';
import { MEASURE_FIELDS, type Measure, type MeasureField, type Plan } from '../../plan/plan.ts';
import { textOf } from '../../plan/written.ts';
import type { PlanAsRead } from '../rule.ts';
import type { CompactText } from './compact-text.ts';
import type { Item } from './items-of.ts';
import { replaceTags, tagValue } from './tag-values.ts';
import { type TextView, viewOf } from './text-view.ts';

/** One text of the plan and where it stands. */
export interface Place {
  readonly field: string;
  /** The number of the measure; absent in the words of memo and report. */
  readonly row?: number;
  readonly typed: string;
  readonly compact: CompactText;
  readonly items: readonly Item[];
  /** The items that have a number. */
  readonly numbered: readonly Item[];
}

/** Longer words that stand in two parts of the documents are one text to correct, not two. */
const SAME_PARAGRAPH = 80;
const OUTLINE = '{รายการมาตรการ}';
const LINKS: MeasureField = 'evidence';
/** Repeated down the rows of a group; looked at where they change. */
const REPEATED_FIELDS: ReadonlySet<MeasureField> = new Set(['group', 'subgroup', 'indicator']);

/** Every text of the plan: the words of memo and report first, then the cells row by row. */
export const placesOf = oncePer((context: PlanAsRead): readonly Place[] => [
  ...documentPlaces(context.plan),
  ...cellPlaces(context),
]);

/** The words of memo and report as they will be printed. */
export const documentPlaces = oncePer((plan: Plan): readonly Place[] => {
  const seen = new Set<string>();
  return documentTexts(plan).flatMap(([field, text]) => {
    const typed = text === undefined ? '' : withTagsFilled(text, plan);
    const isRepeated = typed.length >= SAME_PARAGRAPH && seen.has(typed);
    seen.add(typed);
    return typed === '' || isRepeated ? [] : [new TextInPlace(field, viewOf(typed))];
  });
});

/** The filled cells of the measures; a merged cell belongs to its first row. */
export const cellPlaces = oncePer(({ rows }: PlanAsRead): readonly Place[] => {
  const places: Place[] = [];
  let above: Measure | undefined;
  for (const row of rows) {
    const { measure, number } = row;
    for (const field of MEASURE_FIELDS) {
      const written = measure[field];
      if (written === undefined || field === LINKS || measure.sharedWithAbove?.includes(field)) continue;
      const view = row.cell(field);
      const isRepeated =
        REPEATED_FIELDS.has(field) && above !== undefined && textOf(above[field]) === view.typed;
      if (view.typed !== '' && !isRepeated) places.push(new TextInPlace(field, view, number));
    }
    above = measure;
  }
  return places;
});

class TextInPlace implements Place {
  readonly field: string;
  readonly row?: number;
  readonly view: TextView;

  constructor(field: string, view: TextView, row?: number) {
    this.field = field;
    this.view = view;
    if (row !== undefined) this.row = row;
  }

  get typed(): string {
    return this.view.typed;
  }

  get compact(): CompactText {
    return this.view.compact;
  }

  get items(): readonly Item[] {
    return this.view.items;
  }

  get numbered(): readonly Item[] {
    return this.view.numbered;
  }
}

/** A tag without a value leaves nothing here, and the list of measures is looked at where the measures stand. */
function withTagsFilled(text: string, plan: Plan): string {
  return replaceTags(text, (tag) => (tag === OUTLINE ? '' : (tagValue(tag, { plan }) ?? '')));
}

export function documentTexts({
  memo,
  report,
  evidence,
}: Plan): readonly (readonly [string, string | undefined])[] {
  const signers = memo?.approvals ?? [];
  return [
    ['memo.department', memo?.department],
    ['memo.subject', memo?.subject],
    ['memo.addressee', memo?.addressee],
    ...(memo?.sections ?? []).flatMap(({ heading, paragraphs }) =>
      [heading, ...paragraphs].map((text) => ['memo.sections', text] as const),
    ),
    ['memo.closing', memo?.closing],
    ...signers.flatMap(({ heading, presetOpinion, rank, name, position, acting }) =>
      [heading, presetOpinion, rank, name, position, acting].map((text) => ['memo.approvals', text] as const),
    ),
    ...report.coverLines.map((line) => ['report.coverLines', line] as const),
    ['report.title', report.title],
    ['report.introduction', report.introduction],
    ['report.closing', report.closing],
    ...report.columns.map(({ heading }) => ['report.columns', heading] as const),
    ...evidence.map(({ caption }) => ['evidence', caption] as const),
  ];
}
