import { type PlainDate, toIso } from '../calendar/plain-date.ts';
import { oncePer } from '../once-per.ts';
import type { Plan } from '../plan/plan.ts';
import { judgeMeasure, type MeasureStatus } from './judge-measure.ts';

/** The status of every measure of a plan, in the plan's order. Rules, memo and report ask for the same day. */
export function judgePlan(plan: Plan, asOf: PlainDate): readonly MeasureStatus[] {
  const known = judgedPerDay(plan);
  const day = toIso(asOf);
  const judged = known.get(day) ?? judge(plan, asOf);
  known.set(day, judged);
  return judged;
}

const judgedPerDay = oncePer((_plan: Plan) => new Map<string, readonly MeasureStatus[]>());

function judge(plan: Plan, asOf: PlainDate): readonly MeasureStatus[] {
  const context = {
    asOf,
    warningDays: plan.preferences.warningDays,
    ...(plan.fiscalYearBE === undefined ? {} : { fiscalYear: plan.fiscalYearBE }),
  };
  return plan.measures.map((measure) => judgeMeasure(measure, context));
}
