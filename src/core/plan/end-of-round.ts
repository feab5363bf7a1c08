import { fromBuddhistYear } from '../calendar/buddhist-era.ts';
import { isFiscalYear } from '../calendar/fiscal-year.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Plan } from './plan.ts';

/** The last day of the plan's round: 31 March for six months, 30 September for twelve. */
export function endOfRound({ fiscalYearBE, round }: Plan): PlainDate | undefined {
  if (!isFiscalYear(fiscalYearBE) || round === undefined) return undefined;
  const year = fromBuddhistYear(fiscalYearBE);
  return round === 6 ? { year, month: 3, day: 31 } : { year, month: 9, day: 30 };
}
