import { isFiscalYear } from '../core/calendar/fiscal-year.ts';
import { changeWords, oldYearWords } from '../core/new-year/change-words.ts';
import { nextYear } from '../core/new-year/next-year.ts';
import { MEASURE_FIELDS, type Measure, type Plan } from '../core/plan/plan.ts';
import { writePlanJson } from '../core/plan/write-plan-json.ts';
import { textOf } from '../core/plan/written.ts';
import { toThaiDigits } from '../core/thai/digits.ts';
import { Fault } from './fault.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';

export interface NewYearOutcome {
  readonly fiscalYear: number;
  /** The plan of the next year in its interchange form. */
  readonly plan: Readonly<Record<string, unknown>>;
  readonly changes: readonly (ChangeJson & { readonly sentence: string })[];
  /** What is kept and still names the year that is over. */
  readonly oldYears: readonly (PlaceJson & { readonly text: string; readonly sentence: string })[];
}

interface PlaceJson {
  readonly row: number | null;
  readonly field: string;
}

interface ChangeJson extends PlaceJson {
  readonly before: string | null;
  readonly after: string | null;
  readonly note: string | null;
}

/** The plan of the fiscal year after this spreadsheet's, and all that differs; this spreadsheet is only read. */
export function newYear({ sheet }: Ports): NewYearOutcome {
  const { plan } = openPlan(sheet);
  if (!isFiscalYear(plan.fiscalYearBE)) throw new Fault('fiscal-year-unknown', {});
  const next = nextYear(plan);
  return {
    fiscalYear: plan.fiscalYearBE + 1,
    plan: writePlanJson({ ...next.plan, measures: next.plan.measures.map(inWords(plan)) }),
    changes: next.changes.map((change) => ({
      row: change.row ?? null,
      field: change.field,
      before: change.before ?? null,
      after: change.after ?? null,
      note: change.note ?? null,
      sentence: changeWords(change),
    })),
    oldYears: next.oldYears.map((oldYear) => ({
      row: oldYear.row ?? null,
      field: oldYear.field,
      text: oldYear.text,
      sentence: oldYearWords(oldYear),
    })),
  };
}

/** The interchange form has no date cells: what stands among text is written as officers write it. */
function inWords({ preferences }: Plan): (measure: Measure) => Measure {
  return (measure) => {
    const dates = MEASURE_FIELDS.flatMap((field) => {
      const written = measure[field];
      if (written === undefined || typeof written === 'string') return [];
      const text = textOf(written);
      return [[field, preferences.digits === 'ไทย' ? toThaiDigits(text) : text] as const];
    });
    return { ...measure, ...Object.fromEntries(dates) };
  };
}
