import { addDays, compareDates, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Preferences } from '../plan/plan.ts';

type Every = Preferences['digestEvery'];

/** The digest is sent between this hour and the next, when the day's work begins. */
export const DIGEST_HOUR = 8;

/** A Monday, from which weeks are counted. */
const SOME_MONDAY: PlainDate = { year: 2026, month: 1, day: 5 };

function latestMonday(day: PlainDate): PlainDate {
  const since = daysBetween(SOME_MONDAY, day) % 7;
  return addDays(day, -((since + 7) % 7));
}

/**
 * Whether a digest is to be sent on a day, when the last one is of the day `done`. A Monday on which nothing came
 * about is made good on the next day that something does.
 */
export function isDigestDay(every: Every, day: PlainDate, done: PlainDate): boolean {
  switch (every) {
    case 'ไม่ส่ง':
      return false;
    case 'ทุกวัน':
      return compareDates(day, done) > 0;
    case 'ทุกวันจันทร์':
      return compareDates(latestMonday(day), done) > 0;
  }
}

/** The first day from `from` on that a digest is sent; none when nothing is ever sent. */
export function nextDigestDay(every: Every, from: PlainDate, done: PlainDate): PlainDate | undefined {
  const week = Array.from({ length: 8 }, (_, days) => addDays(from, days));
  return week.find((day) => isDigestDay(every, day, done));
}
