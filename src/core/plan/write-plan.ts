import { writeThaiDate } from '../thai/write-date.ts';
import { headingIn } from './heading-in.ts';
import { MEASURES_TAB } from './measures-tab.ts';
import { EVIDENCE_TAB } from './other-tabs.ts';
import { MEASURE_FIELDS, type Measure, type Plan, type ReportColumn, type Written } from './plan.ts';
import {
  KEEP_CHOICES,
  MEMO_FORMS,
  PRINT_CHOICES,
  ROUND_CHOICES,
  SETTINGS,
  type SettingKey,
} from './settings-tab.ts';
import type { Cell } from './sheet-content.ts';
import { ROLE_WORDS, SIGNERS_TAB } from './signers-tab.ts';
import { PART_WORDS, WORDING_TAB } from './wording-tab.ts';
import { dayOf } from './written.ts';

/** The rows of one tab, by field; what a field does not name stays empty. */
export type FieldRow = Readonly<Record<string, Cell>>;

export interface WrittenPlan {
  readonly settings: ReadonlyMap<SettingKey, Exclude<Cell, undefined>>;
  /** The rows below the headings, by tab name. */
  readonly rows: ReadonlyMap<string, readonly FieldRow[]>;
}

/** The plan as the cells of its tabs; readPlan gives the same plan back. */
export function writePlan(plan: Plan): WrittenPlan {
  return {
    settings: writeSettings(plan),
    rows: new Map<string, readonly FieldRow[]>([
      [MEASURES_TAB.name, plan.measures.map(writeMeasure)],
      [SIGNERS_TAB.name, writeSigners(plan)],
      [WORDING_TAB.name, writeWording(plan)],
      [
        EVIDENCE_TAB.name,
        plan.evidence.map((evidence) => ({ ...evidence, date: dateInWords(evidence.date) })),
      ],
    ]),
  };
}

function writeMeasure(measure: Measure): FieldRow {
  return {
    ...Object.fromEntries(MEASURE_FIELDS.map((field) => [field, measure[field]] as const)),
    dueOverride: dayOf(measure.dueOverride) ?? measure.dueOverride,
    exemptions: measure.exemptions,
    review: measure.review,
    reviewNote: measure.reviewNote,
  };
}

/** Officers read dates in Thai words; a date cell would show them a Gregorian year. */
function dateInWords(written: Written | undefined): Cell {
  const day = dayOf(written);
  return day ? writeThaiDate(day, 'long') : written;
}

function writeSettings(plan: Plan): ReadonlyMap<SettingKey, Exclude<Cell, undefined>> {
  const { organisation, memo, scores, preferences } = plan;
  const values: Readonly<Record<SettingKey, Cell>> = {
    name: organisation.name,
    kind: organisation.kind,
    kindAbbr: organisation.kindAbbr,
    place: organisation.place,
    district: organisation.district,
    province: organisation.province,
    phone: organisation.phone,
    fiscalYear: plan.fiscalYearBE,
    analysedYear: plan.analysedFiscalYearBE,
    round: plan.round && (plan.round === 6 ? ROUND_CHOICES[0] : ROUND_CHOICES[1]),
    documentDate: dateInWords(plan.documentDate),
    dateText: memo?.dateText,
    form: undefined,
    memoForm: memoFormOf(plan),
    department: memo?.department,
    memoPhone: memo?.phone,
    number: memo?.number,
    subject: memo?.subject,
    addressee: memo?.addressee,
    scoreIIT: scores?.IIT,
    scoreEIT: scores?.EIT,
    scoreOIT: scores?.OIT,
    scoreTotal: scores?.total,
    grade: scores?.grade,
    scoreYear: scores?.yearBE,
    targetGrade: scores?.targetGrade,
    targetMin: scores?.targetMin,
    track: preferences.track,
    digits: preferences.digits,
    font: preferences.font,
    keepDocx: yesOrNo(preferences.keepDocx, KEEP_CHOICES),
    keepPdf: yesOrNo(preferences.keepPdf, KEEP_CHOICES),
    warningDays: preferences.warningDays,
    units: preferences.units,
    reviewerEmail: preferences.reviewerEmail,
    digestTo: preferences.digestTo,
    digestEvery: preferences.digestEvery,
    appendix: yesOrNo(preferences.appendix, PRINT_CHOICES),
    publicSignatures: yesOrNo(preferences.publicSignatures, PRINT_CHOICES),
    exemptions: preferences.exemptions,
  };
  return new Map(
    SETTINGS.flatMap(({ key }) => {
      const value = values[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** Of two choices the first means yes. */
function yesOrNo(isYes: boolean | undefined, [yes, no]: readonly [string, string]): string {
  return isYes ? yes : no;
}

function memoFormOf({ memo }: Plan): string {
  if (!memo) return MEMO_FORMS[2];
  return memo.tableInside ? MEMO_FORMS[1] : MEMO_FORMS[0];
}

function writeSigners({ memo }: Plan): readonly FieldRow[] {
  return (memo?.approvals ?? []).map((signer, index) => ({
    ...signer,
    order: index + 1,
    role: ROLE_WORDS[signer.role],
    decisionOptions: signer.decisionOptions.length > 0 ? signer.decisionOptions.join('\n') : undefined,
  }));
}

function writeWording({ memo, report }: Plan): readonly FieldRow[] {
  const one = (part: keyof typeof PART_WORDS, text: string | undefined): readonly FieldRow[] =>
    text === undefined ? [] : [{ part: PART_WORDS[part], text }];
  return [
    ...(memo?.sections ?? []).map(({ heading, paragraphs, placement }) => ({
      part: PART_WORDS[placement ? 'sectionAfterTable' : 'section'],
      heading,
      text: paragraphs.length > 0 ? paragraphs.join('\n') : undefined,
    })),
    ...one('memoClosing', memo?.closing),
    ...(report.coverLines.length > 0 ? one('coverLine', report.coverLines.join('\n')) : []),
    ...one('title', report.title),
    ...one('introduction', report.introduction),
    ...report.columns.map(writeColumn),
    ...one('closing', report.closing),
  ];
}

function writeColumn({ heading, field, width }: ReportColumn): FieldRow {
  return { part: PART_WORDS.column, heading, text: field && headingIn(MEASURES_TAB, field), width };
}
