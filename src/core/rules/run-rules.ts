import type { PlainDate } from '../calendar/plain-date.ts';
import { MEASURES_TAB } from '../plan/measures-tab.ts';
import type { Plan } from '../plan/plan.ts';
import { judgePlan } from '../schedule/judge-plan.ts';
import { RULES } from './index.ts';
import type { Finding, PlanAsRead, Rule, Severity } from './rule.ts';
import { ReadRow } from './text/row-as-read.ts';

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

/** All findings on a plan: first the plan as a whole, then measure by measure, most serious first in each place. */
export function runRules(plan: Plan, asOf: PlainDate, rules: readonly Rule[] = RULES): readonly Finding[] {
  const context = asRead(plan, asOf);
  return rules.flatMap((rule) => rule.run(context)).sort(byPlace);
}

/** A plan with what the schedule reader makes of its measures. */
export function asRead(plan: Plan, asOf: PlainDate): PlanAsRead {
  const schedules = judgePlan(plan, asOf);
  const rows = plan.measures.flatMap((measure, index) => {
    const schedule = schedules[index];
    return schedule ? [new ReadRow(measure, index + 1, schedule)] : [];
  });
  return { plan, rows, asOf };
}

const FIELD_ORDER: ReadonlyMap<string, number> = new Map(
  MEASURES_TAB.columns.map(({ field }, index) => [field, index] as const),
);

function byPlace(one: Finding, other: Finding): number {
  return (
    (one.row ?? 0) - (other.row ?? 0) ||
    SEVERITY_ORDER[one.severity] - SEVERITY_ORDER[other.severity] ||
    (FIELD_ORDER.get(one.field) ?? -1) - (FIELD_ORDER.get(other.field) ?? -1) ||
    compareText(one.field, other.field) ||
    compareText(one.rule, other.rule) ||
    compareText(one.quote ?? '', other.quote ?? '')
  );
}

/** By code unit: the same on every machine, whatever its language. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
