import { toBuddhistYear } from '../calendar/buddhist-era.ts';
import { compareDates, type PlainDate } from '../calendar/plain-date.ts';
import { THAI_MONTHS } from '../thai/lexicon/months.ts';

export interface MonthOfDeadlines {
  /** เมษายน 2569. */
  readonly name: string;
  readonly days: readonly PlainDate[];
}

/** Days by their month, the nearest month first. */
export function deadlinesByMonth(days: readonly PlainDate[]): readonly MonthOfDeadlines[] {
  const months = new Map<string, PlainDate[]>();
  for (const day of [...days].sort(compareDates)) {
    const name = `${THAI_MONTHS[day.month - 1]?.name ?? ''} ${toBuddhistYear(day.year)}`;
    const month = months.get(name);
    if (month) month.push(day);
    else months.set(name, [day]);
  }
  return [...months].map(([name, ofMonth]) => ({ name, days: ofMonth }));
}
