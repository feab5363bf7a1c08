import type { PlainDate } from '../calendar/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { judgeMeasure, type MeasureStatus } from './judge-measure.ts';

/** The status of every measure of a plan, in the plan's order. */
export function judgePlan(plan: Plan, asOf: PlainDate): readonly MeasureStatus[] {
  const context = {
    asOf,
    warningDays: plan.preferences.warningDays,
    ...(plan.fiscalYearBE === undefined ? {} : { fiscalYear: plan.fiscalYearBE }),
  };
  return plan.measures.map((measure) => judgeMeasure(measure, context));
}
