import { isFiscalYear } from '../calendar/fiscal-year.ts';
import { compareDates, type PlainDate } from '../calendar/plain-date.ts';
import { type JudgeContext, judgeDuty } from './judge-duty.ts';
import { completionsFor, type PlacedDuty } from './match-items.ts';
import type { CellProblem, Completion, Obligation } from './obligation.ts';
import { type CellsRead, type MeasureCells, readCells } from './read-cells.ts';
import { type StatusCode, worstStatus } from './status-code.ts';
import { tellsOfResults } from './tells-of-results.ts';

export interface MeasureStatus {
  readonly status: StatusCode;
  /** The next day on which something is due; absent when nothing more is. */
  readonly nextDue?: PlainDate;
  readonly obligations: readonly Obligation[];
  readonly completions: readonly Completion[];
  /** Results are told without any date: marked, not counted. */
  readonly undatedResult: boolean;
  readonly problems: readonly CellProblem[];
}

/** How one measure stands on the as-of day: the worst of what it owes. */
export function judgeMeasure(cells: MeasureCells, context: JudgeContext): MeasureStatus {
  const fiscalYear = isFiscalYear(context.fiscalYear) ? context.fiscalYear : undefined;
  const judging: JudgeContext = { fiscalYear, asOf: context.asOf, warningDays: context.warningDays };
  const read = readCells(cells, fiscalYear);
  const dutiful = read.duties.map((duty) => obligationOf(duty, read, judging));
  const obligations = [...dutiful, ...read.problems.filter(hidesADuty).map(unreadable)];
  const found = dutiful.flatMap(({ problem }) => (problem ? [problem] : []));
  const nextDue = nextDueOf(obligations);
  return {
    status: worstStatus(obligations.map(({ status }) => status)),
    ...(nextDue && { nextDue }),
    obligations,
    completions: read.completions,
    undatedResult: read.completions.length === 0 && tellsOfResults(cells),
    problems: [...read.problems, ...found],
  };
}

function obligationOf(duty: PlacedDuty, read: CellsRead, context: JudgeContext): Obligation {
  const { field, item, reading } = duty;
  const place = { field, reading, ...(item !== undefined && { item }) };
  const needsYear =
    reading.kind === 'recurring' && context.fiscalYear === undefined && !(reading.start && reading.end);
  if (needsYear) {
    return { ...place, ...unreadable({ field, code: 'fiscal-year', quote: reading.quote }) };
  }
  const completions = completionsFor(duty, read.completions, read.duties, read.resultItems);
  return Object.assign(judgeDuty(reading, completions, context), place);
}

/** What cannot be read under results hides no duty: the finding says so, and the status stands. */
function hidesADuty({ field }: CellProblem): boolean {
  return field === 'period' || field === 'monitoring' || field === 'dueOverride';
}

function unreadable(problem: CellProblem): Obligation {
  const { field, item } = problem;
  return {
    field,
    problem,
    status: 'unreadable',
    reason: {},
    answeredBy: [],
    ...(item !== undefined && { item }),
  };
}

const OPEN: readonly StatusCode[] = [
  'not-due',
  'in-progress',
  'due-soon',
  'recurring-on-track',
  'recurring-behind',
];

function nextDueOf(obligations: readonly Obligation[]): PlainDate | undefined {
  const days = obligations.flatMap(({ status, reason }) =>
    reason.due && OPEN.includes(status) ? [reason.due] : [],
  );
  return days.sort(compareDates)[0];
}
