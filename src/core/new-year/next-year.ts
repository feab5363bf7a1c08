import { isFiscalYear } from '../calendar/fiscal-year.ts';
import { MEASURE_FIELDS, type Measure, type MeasureField, type Memo, type Plan } from '../plan/plan.ts';
import { withoutAbsent } from '../plan/without-absent.ts';
import { textOf } from '../plan/written.ts';
import type { ScheduleField } from '../thai/reading.ts';
import { moveWritten } from './move-written.ts';
import { namesYear, type OldYear, oldYearInWording } from './old-years.ts';

/** One thing that differs in the plan of the next year. */
export interface Change {
  /** The number of the measure, 1 for the first; absent for the plan as a whole. */
  readonly row?: number;
  /** A column of มาตรการ, or a dotted place such as `memo.number`. */
  readonly field: string;
  readonly before?: string;
  /** Absent: emptied. */
  readonly after?: string;
  /** What the officer has to look at. */
  readonly note?: 'leap-day';
}

export interface NextYear {
  readonly plan: Plan;
  readonly changes: readonly Change[];
  /** Texts that are kept as they are and still name the year that is over. */
  readonly oldYears: readonly OldYear[];
}

/** What the year that is over has left behind; suggestions are about its results too. */
const OVER = ['results', 'completed', 'outcome', 'suggestion', 'evidence', 'review', 'reviewNote'] as const;

/** The cells that say when something is to be done, as the reader is told of them. */
const TIMES: Readonly<Record<'steps' | 'period' | 'monitoring' | 'dueOverride', ScheduleField>> = {
  steps: 'steps',
  period: 'period',
  monitoring: 'monitoring',
  dueOverride: 'period',
};
type TimeField = keyof typeof TIMES;

const isTime = (field: string): field is TimeField => field in TIMES;

/** The plan of the fiscal year after: times a year later in the officer's own style, nothing told as done. */
export function nextYear(plan: Plan): NextYear {
  const changes: Change[] = [];
  const oldYears: OldYear[] = [];
  const measures = plan.measures.map((measure, index) =>
    measureLater(measure, { row: index + 1, fiscalYear: plan.fiscalYearBE, changes, oldYears }),
  );
  const settings = settingsLater(plan);
  const emptied = plan.evidence.map(({ measure, caption, link, picture }): Change => {
    const told = [measure, caption, link, picture].filter((text) => text !== undefined);
    return { field: 'evidence', before: told.join(' · ') };
  });
  return {
    plan: { ...settings.plan, measures, evidence: [] },
    changes: [...settings.changes, ...changes, ...emptied],
    oldYears: [...oldYears, ...oldYearInWording(plan)],
  };
}

interface Task {
  readonly row: number;
  readonly fiscalYear: number | undefined;
  readonly changes: Change[];
  readonly oldYears: OldYear[];
}

function measureLater(measure: Measure, { row, fiscalYear, changes, oldYears }: Task): Measure {
  const later: Record<string, unknown> = { ...measure };
  const isShared = (field: string) => measure.sharedWithAbove?.some((shared) => shared === field) ?? false;
  for (const field of [...MEASURE_FIELDS, 'dueOverride'] as const) {
    const written = measure[field];
    if (written === undefined || isOver(field)) continue;
    let rest = textOf(written);
    if (isTime(field)) {
      const context = { field: TIMES[field], ...(isFiscalYear(fiscalYear) && { fiscalYear }) };
      const moved = moveWritten(written, context);
      later[field] = moved.written;
      rest = moved.rest;
      const [before, after] = [textOf(written), textOf(moved.written)];
      if (before !== after && !isShared(field))
        changes.push({ row, field, before, after, ...(moved.leapDay && { note: 'leap-day' }) });
    }
    if (!isShared(field) && namesYear(rest, fiscalYear)) oldYears.push({ row, field, text: textOf(written) });
  }
  for (const field of OVER) {
    if (measure[field] !== undefined && !isShared(field))
      changes.push({ row, field, before: textOf(measure[field]) });
    delete later[field];
  }
  const sharedWithAbove = measure.sharedWithAbove?.filter((field) => !isOver(field)) ?? [];
  return withoutAbsent({
    ...(later as Measure),
    sharedWithAbove: sharedWithAbove.length > 0 ? sharedWithAbove : undefined,
  });
}

function isOver(field: MeasureField | 'dueOverride'): boolean {
  return OVER.some((over) => over === field);
}

function settingsLater(plan: Plan): Pick<NextYear, 'plan' | 'changes'> {
  const { memo, scores } = plan;
  const fiscalYearBE = yearAfter(plan.fiscalYearBE);
  const analysedFiscalYearBE = yearAfter(plan.analysedFiscalYearBE);
  const number = memo?.number === undefined ? undefined : withoutRegister(memo.number);
  const later: Plan = withoutAbsent({
    ...plan,
    fiscalYearBE,
    analysedFiscalYearBE,
    documentDate: undefined,
    memo: memo && (withoutAbsent({ ...memo, number, dateText: undefined }) satisfies Memo),
    scores:
      scores &&
      withoutAbsent({
        ...scores,
        IIT: undefined,
        EIT: undefined,
        OIT: undefined,
        total: undefined,
        grade: undefined,
        yearBE: undefined,
      }),
  });
  const changes = [
    changeOf('fiscalYearBE', plan.fiscalYearBE, fiscalYearBE),
    changeOf('analysedFiscalYearBE', plan.analysedFiscalYearBE, analysedFiscalYearBE),
    changeOf('documentDate', textOf(plan.documentDate) || undefined),
    changeOf('memo.dateText', memo?.dateText),
    changeOf('memo.number', memo?.number, number),
    changeOf('scores.IIT', scores?.IIT),
    changeOf('scores.EIT', scores?.EIT),
    changeOf('scores.OIT', scores?.OIT),
    changeOf('scores.total', scores?.total),
    changeOf('scores.grade', scores?.grade),
    changeOf('scores.year', scores?.yearBE),
  ];
  return { plan: later, changes: changes.filter((change) => change !== undefined) };
}

function yearAfter(year: number | undefined): number | undefined {
  return isFiscalYear(year) && isFiscalYear(year + 1) ? year + 1 : year;
}

/** ลพ ๗๙๖๐๑/๔๘๒ was given to one letter; ลพ ๗๙๖๐๑/ is the office's own. */
function withoutRegister(number: string): string | undefined {
  const slash = number.lastIndexOf('/');
  return slash < 0 ? undefined : number.slice(0, slash + 1);
}

function changeOf(
  field: string,
  before: string | number | undefined,
  after?: string | number,
): Change | undefined {
  if (before === undefined || before === after) return undefined;
  return { field, before: String(before), ...(after !== undefined && { after: String(after) }) };
}
