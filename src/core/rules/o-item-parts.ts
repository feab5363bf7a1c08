import { compareDates } from '../calendar/plain-date.ts';
import { headingIn } from '../plan/heading-in.ts';
import { MEASURES_TAB } from '../plan/measures-tab.ts';
import type { MeasureField, Plan } from '../plan/plan.ts';
import { textOf } from '../plan/written.ts';
import { O_ITEMS, type OItem, type OItemPart } from '../reference/o-items.ts';
import type { Confidence } from '../reference/sourced.ts';
import { documentPlaces } from './text/places.ts';
import { memoDay, yearOfPlan } from './text/report-days.ts';
import { comparisonKey } from './text/text-view.ts';
import { fiscalYearsIn } from './text/years-in-text.ts';

export interface PartState {
  readonly part: OItemPart;
  /** What officers call it. */
  readonly words: string;
  readonly satisfied: boolean;
  /** The fields in which it was found. */
  readonly where: readonly string[];
  /** The numbers of the measures that lack it. */
  readonly missingIn: readonly number[];
}

export interface OItemState {
  readonly item: string;
  readonly title: string;
  readonly duty: OItem['duty'];
  readonly track: string;
  /** The year of the assessment that asks. */
  readonly year: number;
  /** The year whose list answered: an earlier one where the year's own is not known. */
  readonly knownYear: number;
  readonly isNearest: boolean;
  readonly source: string;
  readonly confidence: Confidence;
  readonly parts: readonly PartState[];
}

const FIELDS_OF_PART: Readonly<Partial<Record<OItemPart, readonly MeasureField[]>>> = {
  measure: ['measure'],
  steps: ['steps'],
  responsible: ['responsible'],
  monitoring: ['monitoring'],
  results: ['results', 'completed'],
  outcome: ['outcome'],
};
/** From this year on, a whole year's report answers the assessment of the year after (รายงานผลของปีก่อนหน้า). */
const REPORT_OF_PREVIOUS_YEAR_FROM = 2567;

/** What the O-items of the plan's year and track ask for, and whether and where the plan has it. */
export function oItemParts(plan: Plan): readonly OItemState[] {
  const { fiscalYearBE } = plan;
  if (fiscalYearBE === undefined) return [];
  return (['measures', 'report'] as const).flatMap((duty) => {
    const year = duty === 'measures' ? fiscalYearBE : yearOfReportItem(plan, fiscalYearBE);
    const item = itemInForce(plan.preferences.track, duty, year);
    return item ? [stateOf(item, year, plan)] : [];
  });
}

function yearOfReportItem(plan: Plan, fiscalYearBE: number): number {
  const day = memoDay(plan);
  const year = yearOfPlan(plan);
  const isWholeYear = plan.round === 12 || (day && year && compareDates(day, year.end) > 0);
  const next = fiscalYearBE + 1;
  return isWholeYear && next >= REPORT_OF_PREVIOUS_YEAR_FROM ? next : fiscalYearBE;
}

/** The item of the year, else of the nearest earlier year, else of the first one known. */
function itemInForce(track: string, duty: OItem['duty'], year: number): OItem | undefined {
  const known = O_ITEMS.filter((item) => item.track === track.trim() && item.duty === duty).sort(
    (one, other) => one.year - other.year,
  );
  return known.filter((item) => item.year <= year).pop() ?? known[0];
}

function stateOf(item: OItem, year: number, plan: Plan): OItemState {
  const { track, duty, title, source, confidence } = item;
  return {
    item: item.item,
    title,
    duty,
    track,
    year,
    knownYear: item.year,
    isNearest: item.year !== year,
    source,
    confidence,
    parts: item.parts.map((part) => partState(part, plan)),
  };
}

function partState(part: OItemPart, plan: Plan): PartState {
  if (part === 'analysis') return stateOfWords(part, 'การวิเคราะห์ผล ITA ปีก่อน', analysisIn(plan));
  if (part === 'fiscal-year') return stateOfWords(part, 'ปีงบประมาณที่รายงาน', yearStatedIn(plan));
  const fields = FIELDS_OF_PART[part] ?? [];
  const where = fields.filter((field) =>
    plan.measures.some((measure) => textOf(measure[field]).trim() !== ''),
  );
  const missingIn = plan.measures.flatMap((measure, index) =>
    fields.some((field) => textOf(measure[field]).trim() !== '') ? [] : [index + 1],
  );
  const [first] = fields;
  const words = first === undefined ? part : headingIn(MEASURES_TAB, first);
  return { part, words, satisfied: plan.measures.length > 0 && missingIn.length === 0, where, missingIn };
}

function stateOfWords(part: OItemPart, words: string, where: readonly string[]): PartState {
  return { part, words, satisfied: where.length > 0, where, missingIn: [] };
}

function analysisIn(plan: Plan): readonly string[] {
  const fields = documentPlaces(plan)
    .filter(({ typed }) => /วิเคราะห์|ผลการประเมิน|คะแนน/.test(comparisonKey(typed)))
    .map(({ field }) => field);
  const settings = [
    ...(plan.analysedFiscalYearBE === undefined ? [] : ['analysedFiscalYearBE']),
    ...(plan.scores ? ['scores'] : []),
  ];
  return [...new Set(fields), ...settings];
}

function yearStatedIn(plan: Plan): readonly string[] {
  const fields = documentPlaces(plan)
    .filter(({ compact }) =>
      fiscalYearsIn(compact).some(({ buddhistYear }) => buddhistYear === plan.fiscalYearBE),
    )
    .map(({ field }) => field);
  return [...new Set(fields)];
}
