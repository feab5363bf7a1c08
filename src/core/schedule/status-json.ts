import { type PlainDate, toIso } from '../calendar/plain-date.ts';
import type { Assumption } from '../thai/reading.ts';
import { isoDates } from '../thai/reading-json.ts';
import { explainObligation } from './explain-status.ts';
import type { MeasureStatus } from './judge-measure.ts';
import type { CellProblem, Completion, Obligation } from './obligation.ts';
import { dueMonths } from './occurrence-windows.ts';
import type { StatusCode } from './status-code.ts';

export interface ObligationJson {
  readonly field: string;
  readonly item?: string;
  /** As typed. */
  readonly text: string;
  readonly kind: string;
  readonly status: StatusCode;
  readonly start?: string;
  readonly end?: string;
  readonly due?: string;
  readonly every?: string;
  /** The months in which something that recurs falls due, named or not. */
  readonly months: readonly number[];
  readonly days?: number;
  readonly from?: string;
  readonly occurrences?: readonly { readonly date: string; readonly proven: boolean }[];
  readonly assumed: readonly Assumption[];
  readonly reason: string;
}

export interface CompletionJson {
  readonly field: string;
  readonly item?: string;
  readonly text: string;
  readonly dates: readonly string[];
  readonly precision: 'day' | 'month';
  readonly openEnded?: true;
}

export interface StatusJson {
  readonly row: number;
  readonly status: StatusCode;
  readonly nextDue?: string;
  readonly obligations: readonly ObligationJson[];
  readonly completions: readonly CompletionJson[];
  readonly undatedResult: boolean;
  readonly problems: readonly CellProblem[];
}

/** The status of the measure with this number, as plain JSON. */
export function writeStatusJson(row: number, measure: MeasureStatus): StatusJson {
  const { status, nextDue, obligations, completions, undatedResult, problems } = measure;
  return {
    row,
    status,
    ...(nextDue && { nextDue: toIso(nextDue) }),
    obligations: obligations.map(obligationJson),
    completions: completions.map(completionJson),
    undatedResult,
    problems,
  };
}

function obligationJson(obligation: Obligation): ObligationJson {
  const { field, item, reading, problem, status, occurrences } = obligation;
  return {
    field,
    ...(item !== undefined && { item }),
    text: reading?.quote ?? problem?.quote ?? '',
    kind: reading?.kind ?? 'unreadable',
    ...(reading && datesOf(reading)),
    months: reading?.kind === 'recurring' ? dueMonths(reading) : [],
    status,
    ...(occurrences && {
      occurrences: occurrences.map(({ date, proven }) => ({ date: toIso(date), proven })),
    }),
    assumed: reading?.assumed ?? [],
    reason: explainObligation(obligation),
  };
}

function datesOf(reading: NonNullable<Obligation['reading']>): Partial<ObligationJson> {
  const days = (named: Readonly<Record<string, PlainDate | undefined>>) =>
    Object.fromEntries(Object.entries(named).flatMap(([name, date]) => (date ? [[name, toIso(date)]] : [])));
  switch (reading.kind) {
    case 'period':
      return days({ start: reading.start, end: reading.end });
    case 'deadline':
      return days({ due: reading.due });
    case 'recurring':
      return { every: reading.every, ...days({ start: reading.start, end: reading.end }) };
    case 'relative':
      return { days: reading.days, from: reading.from, ...days({ due: reading.due }) };
  }
}

function completionJson({ field, item, quote, dates, precision, openEnded }: Completion): CompletionJson {
  return {
    field,
    ...(item !== undefined && { item }),
    text: quote,
    dates: isoDates(dates, precision),
    precision,
    ...(openEnded && { openEnded }),
  };
}
