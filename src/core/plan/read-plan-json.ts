import { fromIso } from '../calendar/plain-date.ts';
import { readReportColumns } from './column-field.ts';
import { type JsonError, JsonReader } from './json-reader.ts';
import {
  type Evidence,
  MEASURE_FIELDS,
  type Measure,
  type MeasureField,
  type Memo,
  type MemoSection,
  type Plan,
  type Preferences,
  type ReportColumn,
  type Scores,
  type Signer,
  type StepRole,
  type Written,
} from './plan.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import { DIGEST_CHOICES, DIGIT_CHOICES, FONT_CHOICES } from './settings-tab.ts';
import { withoutAbsent } from './without-absent.ts';
import { dayOf } from './written.ts';

const ROUNDS = new Map<unknown, 6 | 12>([
  [6, 6],
  ['6', 6],
  ['๖', 6],
  [12, 12],
  ['12', 12],
  ['๑๒', 12],
]);
const ROLES = new Map<unknown, StepRole>([
  ['proposer', 'proposer'],
  ['opinion', 'opinion'],
  ['decision', 'decision'],
]);
const PLACEMENTS = new Map<unknown, 'before-table' | 'after-table'>([
  ['before-table', 'before-table'],
  ['after-table', 'after-table'],
]);
export type PlanJsonOutcome =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly errors: readonly JsonError[] };

/** Reads a plan from its interchange form. Unknown keys are ignored; everything wrong is told at once. */
export function readPlanJson(value: unknown): PlanJsonOutcome {
  const errors: JsonError[] = [];
  const root = JsonReader.root(value, errors);
  if (errors.length === 0 && !root.has('measures')) root.complain('measures', 'ต้องมีรายการมาตรการ [ … ]');

  const groups = readGroups(root);
  const measures = root
    .objects('measures')
    .map((reader, index) => readMeasure(reader, groups.get(index + 1)));
  const organisation = root.object('organisation');
  const report = root.object('report');
  const memo = root.object('memo');
  const scores = root.object('scores');
  const plan: Plan = withoutAbsent({
    organisation: withoutAbsent({
      name: organisation?.text('name'),
      kind: organisation?.text('kind'),
      kindAbbr: organisation?.text('kindAbbr'),
      place: organisation?.text('place'),
      district: organisation?.text('district'),
      province: organisation?.text('province'),
      phone: organisation?.text('phone'),
    }),
    fiscalYearBE: readYear(root, 'fiscalYearBE'),
    analysedFiscalYearBE: readYear(root, 'analysedFiscalYearBE'),
    round: root.oneOf('round', ROUNDS),
    documentDate: readDate(root, 'documentDate'),
    memo: memo && readMemo(memo),
    report: withoutAbsent({
      coverLines: report?.lines('coverLines') ?? [],
      title: report?.text('title'),
      introduction: report?.text('introduction'),
      closing: report?.text('closing'),
      columns: withWidths(
        readReportColumns(report?.lines('columns', 'whole') ?? [], measures),
        report?.numbersOrNull('columnWidths') ?? [],
      ),
    }),
    scores: scores && readScores(scores),
    measures,
    evidence: root.objects('evidence').map(readEvidence),
    preferences: readPreferences(root.object('preferences')),
  });
  return errors.length === 0 ? { ok: true, plan } : { ok: false, errors };
}

function withWidths(
  columns: readonly ReportColumn[],
  widths: readonly (number | undefined)[],
): readonly ReportColumn[] {
  return columns.map((column, index) => withoutAbsent({ ...column, width: widths[index] }));
}

function readYear(reader: JsonReader, key: string): number | undefined {
  const year = reader.number(key);
  if (year === undefined || Number.isInteger(year)) return year;
  return reader.complain(key, `ต้องเป็นปี พ.ศ. สี่หลัก แต่พบค่า ${year}`);
}

function readDate(reader: JsonReader, key: string): Written | undefined {
  const text = reader.text(key);
  if (text === undefined) return undefined;
  const date = fromIso(text);
  if (date) return date;
  return dayOf(text) ? text : reader.complain(key, `ต้องเป็นวันที่ เช่น 2026-04-01 แต่พบค่า "${text}"`);
}

interface Grouping {
  readonly group?: string;
  readonly subgroup?: string;
  readonly indicator?: string;
}

/** `report.groups` names the measures of each group by row number; a measure's own words win. */
function readGroups(root: JsonReader): ReadonlyMap<number, Grouping> {
  const groups = new Map<number, Grouping>();
  for (const reader of root.object('report')?.objects('groups') ?? []) {
    const grouping: Grouping = withoutAbsent({
      group: reader.text('title'),
      subgroup: reader.text('subgroup'),
      indicator: reader.text('indicator'),
    });
    for (const row of reader.numbers('rows')) groups.set(row, grouping);
  }
  return groups;
}

function readMeasure(reader: JsonReader, grouping: Grouping | undefined): Measure {
  const written = MEASURE_FIELDS.flatMap((field) => {
    const text = reader.text(field);
    return text === undefined ? [] : [[field, text] as const];
  });
  const shared = reader.object('sharedCells')?.lines('fields') ?? [];
  const sharedWithAbove = MEASURE_FIELDS.filter((field) => shared.includes(field));
  return withoutAbsent({
    ...grouping,
    ...(Object.fromEntries(written) as Partial<Record<MeasureField, string>>),
    dueOverride: readDate(reader, 'dueOverride'),
    exemptions: reader.text('exemptions'),
    review: reader.text('review'),
    reviewNote: reader.text('reviewNote'),
    sharedWithAbove: sharedWithAbove.length > 0 ? sharedWithAbove : undefined,
  });
}

function readMemo(reader: JsonReader): Memo {
  const sections = reader.objects('sections').map(readSection);
  return withoutAbsent({
    department: reader.text('department'),
    phone: reader.text('phone'),
    number: reader.text('number'),
    dateText: reader.text('dateText'),
    subject: reader.text('subject'),
    addressee: reader.text('addressee'),
    sections: [
      ...sections.filter(({ placement }) => !placement),
      ...sections.filter(({ placement }) => placement),
    ],
    tableInside:
      sections.some(({ placement }) => placement) || reader.boolean('tableInside') ? true : undefined,
    closing: reader.text('closing'),
    approvals: readApprovals(reader),
  });
}

function readSection(reader: JsonReader): MemoSection {
  const placement = reader.oneOf('placement', PLACEMENTS);
  return withoutAbsent({
    heading: reader.text('heading'),
    paragraphs: reader.lines('paragraphs'),
    placement: placement === 'after-table' ? placement : undefined,
  });
}

function readApprovals(reader: JsonReader): readonly Signer[] {
  const steps = reader.objects('approvals').map((step, index) => ({
    order: step.number('order') ?? index + 1,
    signer: withoutAbsent({
      role: step.oneOf('role', ROLES) ?? 'opinion',
      heading: step.text('heading'),
      presetOpinion: step.text('presetOpinion'),
      decisionOptions: step.lines('decisionOptions'),
      rank: step.text('rank'),
      name: step.text('name'),
      position: step.text('position'),
      acting: step.text('acting'),
    }) satisfies Signer,
  }));
  return steps.sort((one, other) => one.order - other.order).map(({ signer }) => signer);
}

function readScores(reader: JsonReader): Scores {
  return withoutAbsent({
    IIT: reader.number('IIT'),
    EIT: reader.number('EIT'),
    OIT: reader.number('OIT'),
    total: reader.number('total'),
    grade: reader.text('grade'),
    yearBE: readYear(reader, 'year'),
    targetGrade: reader.text('targetGrade'),
    targetMin: reader.number('targetMin'),
  });
}

function readEvidence(reader: JsonReader): Evidence {
  return withoutAbsent({
    measure: reader.text('measure'),
    caption: reader.text('caption'),
    link: reader.text('link'),
    date: readDate(reader, 'date'),
    picture: reader.text('picture'),
  });
}

function readPreferences(reader: JsonReader | undefined): Preferences {
  return {
    ...DEFAULT_PREFERENCES,
    ...withoutAbsent({
      track: reader?.text('track'),
      digits: reader?.oneOf('digits', choiceMap(DIGIT_CHOICES)),
      font: reader?.oneOf('font', choiceMap(FONT_CHOICES)),
      warningDays: reader?.number('warningDays'),
      units: reader?.text('units'),
      reviewerEmail: reader?.text('reviewerEmail'),
      digestTo: reader?.text('digestTo'),
      digestEvery: reader?.oneOf('digestEvery', choiceMap(DIGEST_CHOICES)),
      keepDocx: reader?.boolean('keepDocx'),
      keepPdf: reader?.boolean('keepPdf'),
      appendix: reader?.boolean('appendix'),
      publicSignatures: reader?.boolean('publicSignatures'),
      exemptions: reader?.text('exemptions'),
    }),
  };
}

function choiceMap<Choice extends string>(choices: readonly Choice[]): ReadonlyMap<unknown, Choice> {
  return new Map(choices.map((choice) => [choice, choice] as const));
}
