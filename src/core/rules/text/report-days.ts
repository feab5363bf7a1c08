import { type DateSpan, fiscalYearSpan, isFiscalYear } from '../../calendar/fiscal-year.ts';
import { compareDates, type PlainDate } from '../../calendar/plain-date.ts';
import { oncePer } from '../../once-per.ts';
import type { Plan } from '../../plan/plan.ts';
import { dayOf } from '../../plan/written.ts';
import { comparisonKey } from './text-view.ts';

/** The fiscal year of the plan as days, when the year is known. */
export function yearOfPlan({ fiscalYearBE }: Plan): DateSpan | undefined {
  return isFiscalYear(fiscalYearBE) ? fiscalYearSpan(fiscalYearBE) : undefined;
}

/** The days the report covers: the round, or the whole year where no round is given. */
export function daysCovered(plan: Plan): DateSpan | undefined {
  const year = yearOfPlan(plan);
  if (!year || plan.round !== 6) return year;
  return { start: year.start, end: { year: year.end.year, month: 3, day: 31 } };
}

export const memoDay = oncePer((plan: Plan): PlainDate | undefined => dayOf(plan.documentDate));

/** The day the report speaks from: the memo's date, but never later than today. */
export function reportingDay(plan: Plan, asOf: PlainDate): PlainDate {
  const day = memoDay(plan);
  return day && compareDates(day, asOf) < 0 ? day : asOf;
}

/** A year's plan becomes a report when results are told, or when a dated memo presents it as one. */
export const isReport = oncePer((plan: Plan): boolean => {
  const tellsResults = plan.measures.some(
    ({ results, completed, outcome }) => results ?? completed ?? outcome,
  );
  if (tellsResults) return true;
  const titles = [plan.memo?.subject, plan.report.title, ...plan.report.coverLines];
  return (
    memoDay(plan) !== undefined && titles.some((title) => /รายงาน|ผลการ/.test(comparisonKey(title ?? '')))
  );
});
