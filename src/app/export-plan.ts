import { writePlanJson } from '../core/plan/write-plan-json.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';

/** The plan of this spreadsheet in its interchange form. */
export function exportPlan({ sheet }: Ports): Readonly<Record<string, unknown>> {
  return writePlanJson(openPlan(sheet).plan);
}
