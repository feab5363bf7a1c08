import type { PlainDate } from '../calendar/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { setAsideExempt, type Weighed } from './exempt.ts';
import { runRules } from './run-rules.ts';

/** Runs every rule over a plan as of a day, and sets aside what officers have exempted. */
export function weighPlan(plan: Plan, asOf: PlainDate): Weighed {
  return setAsideExempt(runRules(plan, asOf), plan);
}
