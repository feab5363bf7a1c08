import { yearOfMonthInFiscalYear } from '../calendar/fiscal-year.ts';
import { monthsWithin } from '../calendar/months-within.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { readDateCell } from '../thai/read-date-cell.ts';
import { readItemNumbers } from '../thai/read-item-numbers.ts';
import { readSchedule } from '../thai/read-schedule.ts';
import type { Reading, RecurringReading, ScheduleField, ScheduleOutcome } from '../thai/reading.ts';
import type { PlacedDuty } from './match-items.ts';
import type { CellProblem, Completion, StatusField } from './obligation.ts';
import { readPeriod } from './read-period.ts';

/** A cell as it comes from the sheet: text as typed, or a real date. */
export type CellValue = string | PlainDate;

/** The cells of a measure that say when something is due or was done. */
export interface MeasureCells {
  readonly period?: CellValue;
  readonly monitoring?: CellValue;
  readonly results?: CellValue;
  readonly completed?: CellValue;
  readonly steps?: CellValue;
  readonly dueOverride?: CellValue;
}

export interface CellsRead {
  readonly duties: readonly PlacedDuty[];
  readonly completions: readonly Completion[];
  readonly problems: readonly CellProblem[];
  /** Numbers of the items in which results stand. */
  readonly resultItems: ReadonlySet<string>;
}

const FIELDS: readonly ScheduleField[] = ['period', 'monitoring', 'steps', 'results', 'completed'];

/** Everything the cells of a measure say about time. */
export function readCells(cells: MeasureCells, fiscalYear: number | undefined): CellsRead {
  const duties: PlacedDuty[] = [];
  const completions: Completion[] = [];
  const problems: CellProblem[] = [];
  for (const field of FIELDS) {
    const cell = cells[field];
    if (cell === undefined) continue;
    const outcome = readCell(cell, field, fiscalYear);
    for (const reading of outcome.readings) {
      const completion = completionOf(reading, field, fiscalYear);
      if (completion && field !== 'steps') completions.push(completion);
      if (reading.kind !== 'completed') duties.push(placed(reading, field));
    }
    problems.push(...outcome.problems.map((problem) => ({ ...problem, field })));
    if (field === 'period' && outcome.readings.length + outcome.problems.length === 0 && hasFigures(cell)) {
      problems.push({ field, code: 'not-understood', quote: String(cell).trim() });
    }
  }
  const resultItems = new Set([...itemsOf(cells.results), ...itemsOf(cells.completed)]);
  const owed = overridden(cells.dueOverride, duties, problems, fiscalYear);
  return { duties: owed.duties, problems: owed.problems, completions, resultItems };
}

function readCell(cell: CellValue, field: ScheduleField, fiscalYear: number | undefined): ScheduleOutcome {
  if (typeof cell !== 'string') return readDateCell(cell, field);
  if (field === 'period') return readPeriod(cell, fiscalYear);
  return readSchedule(cell, { field, ...(fiscalYear !== undefined && { fiscalYear }) });
}

function placed(reading: PlacedDuty['reading'], field: StatusField): PlacedDuty {
  return { field, reading, ...(reading.item !== undefined && { item: reading.item }) };
}

function completionOf(
  reading: Reading,
  field: ScheduleField,
  fiscalYear: number | undefined,
): Completion | undefined {
  const place = { field, quote: reading.quote, ...(reading.item !== undefined && { item: reading.item }) };
  if (reading.kind === 'completed') {
    const { dates, precision, openEnded } = reading;
    return Object.assign(place, { dates, precision, ...(openEnded && { openEnded }) });
  }
  const told = field === 'results' || field === 'completed';
  if (!told || reading.kind !== 'recurring') return undefined;
  const { start, end } = reading;
  if (start && !end) return { ...place, dates: [start], precision: 'month', openEnded: true };
  const months = toldMonths(reading, fiscalYear);
  return months && { ...place, dates: months, precision: 'month' };
}

/** Told as a result: done in each of the months that were named, or in every month of the time given. */
function toldMonths(
  { every, months, start, end }: RecurringReading,
  fiscalYear: number | undefined,
): PlainDate[] | undefined {
  if (every !== 'month') return undefined;
  if (start && end) {
    const spanned = monthsWithin({ start, end });
    return months ? spanned.filter(({ month }) => months.includes(month)) : spanned;
  }
  if (!months || fiscalYear === undefined) return undefined;
  return months.map((month) => ({ year: yearOfMonthInFiscalYear(month, fiscalYear), month, day: 1 }));
}

/** An explicit date in กำหนดแล้วเสร็จ (ระบุเอง) replaces what was read. */
function overridden(
  cell: CellValue | undefined,
  duties: readonly PlacedDuty[],
  problems: readonly CellProblem[],
  fiscalYear: number | undefined,
): Pick<CellsRead, 'duties' | 'problems'> {
  if (cell === undefined || (typeof cell === 'string' && cell.trim() === '')) return { duties, problems };
  const outcome = readCell(cell, 'period', fiscalYear);
  const given = outcome.readings.find(({ kind }) => kind === 'deadline' || kind === 'period');
  const due = given?.kind === 'deadline' ? given.due : given?.kind === 'period' ? given.end : undefined;
  const field = 'dueOverride';
  if (!given || !due) {
    const found = outcome.problems.map((problem) => ({ ...problem, field }) as const);
    const unknown = { field, code: 'not-understood', quote: String(cell).trim() } as const;
    return { duties, problems: [...problems, ...(found.length > 0 ? found : [unknown])] };
  }
  const { quote, assumed } = given;
  const kept = problems.filter((problem) => problem.field === 'results' || problem.field === 'completed');
  const reading = { kind: 'deadline', due, quote, assumed: [...assumed, 'date-given-by-officer'] } as const;
  return { duties: [{ field, reading }], problems: kept };
}

function itemsOf(cell: CellValue | undefined): readonly string[] {
  return typeof cell === 'string' ? readItemNumbers(cell) : [];
}

function hasFigures(cell: CellValue): boolean {
  return typeof cell === 'string' && /[0-9๐-๙]/.test(cell);
}
