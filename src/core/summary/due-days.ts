import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Obligation, Occurrence } from '../schedule/obligation.ts';
import { STATUS_WORDS } from '../schedule/status-words.ts';
import { isLate, type Standing } from './standing.ts';

/** A day by which something is to be done, and how it stands. */
export interface DueDay {
  readonly date: PlainDate;
  readonly standing: Standing;
  readonly words: string;
}

/** The days of one obligation in their order. Turns of one month are told together, so ทุกสัปดาห์ has one line a month. */
export function dueDays(obligation: Obligation, asOf: PlainDate, warningDays: number): readonly DueDay[] {
  const { status, reason, occurrences } = obligation;
  if (occurrences) return byMonth(occurrences).map((turns) => dayOfTurns(turns, asOf, warningDays));
  return reason.due
    ? [{ date: reason.due, standing: standingOfOne(obligation), words: STATUS_WORDS[status] }]
    : [];
}

function standingOfOne(obligation: Obligation): Standing {
  if (isLate(obligation)) return 'late';
  const { status } = obligation;
  if (status === 'due-soon') return 'soon';
  return status === 'done-on-time' || status === 'done-late' ? 'done' : 'open';
}

function byMonth(occurrences: readonly Occurrence[]): readonly (readonly Occurrence[])[] {
  const months = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const key = `${occurrence.date.year}-${occurrence.date.month}`;
    const month = months.get(key);
    if (month) month.push(occurrence);
    else months.set(key, [occurrence]);
  }
  return [...months.values()];
}

function dayOfTurns(turns: readonly Occurrence[], asOf: PlainDate, warningDays: number): DueDay {
  const next = turns.find(({ elapsed, proven }) => !elapsed && !proven);
  const date = (next ?? turns[turns.length - 1])?.date ?? asOf;
  const proven = turns.filter((turn) => turn.proven).length;
  const counted = (one: string, some: string) =>
    turns.length === 1 ? one : `${some} (${proven}/${turns.length})`;
  if (turns.some((turn) => turn.elapsed && !turn.proven))
    return { date, standing: 'late', words: counted('ขาดรอบนี้', STATUS_WORDS['recurring-behind']) };
  if (!next) return { date, standing: 'done', words: counted('ครบรอบนี้', STATUS_WORDS['recurring-on-track']) };
  const isSoon = daysBetween(asOf, date) <= warningDays;
  const words = STATUS_WORDS[isSoon ? 'due-soon' : 'not-due'];
  return { date, standing: isSoon ? 'soon' : 'open', words: counted(words, words) };
}
