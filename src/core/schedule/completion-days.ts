import type { DateSpan } from '../calendar/fiscal-year.ts';
import { compareDates, lastDayOfMonth, type PlainDate } from '../calendar/plain-date.ts';
import type { Completion } from './obligation.ts';

/** One dated action: a day, a month, or from a month on. */
export interface Action {
  readonly completion: Completion;
  readonly start: PlainDate;
  readonly end?: PlainDate;
}

/** The actions of completions that had begun by the as-of day. */
export function actionsUntil(completions: readonly Completion[], asOf: PlainDate): Action[] {
  return completions.flatMap((completion) =>
    completion.dates
      .filter((date) => compareDates(date, asOf) <= 0)
      .map((start) => {
        if (completion.openEnded) return { completion, start };
        const end = completion.precision === 'month' ? lastDayOfMonth(start.year, start.month) : start;
        return { completion, start, end };
      }),
  );
}

/** Whether an action touches these days. */
export function fallsWithin({ start, end }: Action, span: DateSpan): boolean {
  return compareDates(start, span.end) <= 0 && (!end || compareDates(end, span.start) >= 0);
}
