import { compareDates, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { RecurringReading } from '../thai/reading.ts';
import { type Action, actionsUntil, fallsWithin } from './completion-days.ts';
import type { Completion, Duty, Obligation, Occurrence } from './obligation.ts';
import { occurrenceWindows } from './occurrence-windows.ts';

export interface JudgeContext {
  /** Buddhist year. */
  readonly fiscalYear?: number | undefined;
  readonly asOf: PlainDate;
  /** So many days before the due day, an open obligation is due soon. */
  readonly warningDays: number;
}

export type Verdict = Pick<Obligation, 'status' | 'reason' | 'occurrences' | 'answeredBy'>;

/** How one duty stands on the as-of day, given the completions that may answer it. */
export function judgeDuty(duty: Duty, completions: readonly Completion[], context: JudgeContext): Verdict {
  const actions = actionsUntil(completions, context.asOf);
  switch (duty.kind) {
    case 'deadline':
      return judgeUntil({ due: duty.due }, actions, context);
    case 'period':
      return judgeUntil({ start: duty.start, ...(duty.end && { due: duty.end }) }, actions, context);
    case 'relative':
      if (duty.due) return judgeUntil({ due: duty.due }, actions, context);
      return { status: 'unscheduled', reason: {}, answeredBy: [] };
    case 'recurring':
      return judgeRecurring(duty, actions, context);
  }
}

interface Bounds {
  readonly start?: PlainDate;
  readonly due?: PlainDate;
}

function judgeUntil(
  { start, due }: Bounds,
  actions: readonly Action[],
  { asOf, warningDays }: JudgeContext,
): Verdict {
  const inTime = actions.filter((action) => !due || compareDates(action.start, due) <= 0);
  const inside = start ? inTime.filter(({ end }) => !end || compareDates(end, start) >= 0) : inTime;
  const answers = inside.length > 0 ? inside : due ? inTime : [];
  const dueFact = due ? { due } : {};
  const first = earliest(answers);
  if (first)
    return {
      status: 'done-on-time',
      reason: { ...dueFact, completed: first.start },
      answeredBy: sourcesOf(answers),
    };
  const late = due && earliest(actions);
  if (late) {
    const days = daysBetween(due, late.start);
    return {
      status: 'done-late',
      reason: { due, completed: late.start, days },
      answeredBy: sourcesOf([late]),
    };
  }
  const left = due ? daysBetween(asOf, due) : undefined;
  const open = (status: Verdict['status'], days?: number): Verdict => ({
    status,
    reason: { ...dueFact, ...(days !== undefined && { days }) },
    answeredBy: [],
  });
  if (left !== undefined && left < 0) return open('overdue', -left);
  if (left !== undefined && left <= warningDays) return open('due-soon', left);
  return open(start && compareDates(start, asOf) <= 0 ? 'in-progress' : 'not-due', left);
}

function judgeRecurring(
  duty: RecurringReading,
  actions: readonly Action[],
  { asOf, fiscalYear }: JudgeContext,
): Verdict {
  const answers = new Set<Completion>();
  const occurrences: Occurrence[] = occurrenceWindows(duty, fiscalYear).map((window) => {
    const within = actions.filter((action) => fallsWithin(action, window));
    for (const { completion } of within) answers.add(completion);
    const proven = within.some(({ end }) => !end) || within.length >= (duty.times ?? 1);
    return { date: window.due, proven, elapsed: compareDates(window.due, asOf) < 0 };
  });
  const elapsed = occurrences.filter((occurrence) => occurrence.elapsed);
  const proven = elapsed.filter((occurrence) => occurrence.proven).length;
  const next = occurrences.find((occurrence) => !occurrence.elapsed && !occurrence.proven);
  return {
    status: proven < elapsed.length ? 'recurring-behind' : 'recurring-on-track',
    reason: { proven, elapsed: elapsed.length, ...(next && { due: next.date }) },
    occurrences,
    answeredBy: [...answers],
  };
}

function earliest(actions: readonly Action[]): Action | undefined {
  return [...actions].sort((one, other) => compareDates(one.start, other.start))[0];
}

function sourcesOf(actions: readonly Action[]): Completion[] {
  return [...new Set(actions.map(({ completion }) => completion))];
}
