import { toIso } from '../core/calendar/plain-date.ts';
import { viewMeasures } from '../core/summary/view-measures.ts';
import { type UnitDebt, whoOwes } from '../core/summary/who-owes.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';

export interface DebtsOutcome {
  readonly asOf: string;
  /** Only units that owe something. */
  readonly units: readonly UnitDebt[];
}

/** What each unit owes today, as texts to send; nothing is written. */
export function listWhoOwes({ sheet, today }: Ports): DebtsOutcome {
  const { plan, measures } = openPlan(sheet);
  const asOf = today();
  return { asOf: toIso(asOf), units: whoOwes(viewMeasures(plan, measures.rows, asOf, []), asOf) };
}
