import { type OItemState, oItemParts } from '../core/rules/o-item-parts.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';

export interface SelfCheckOutcome {
  readonly fiscalYearBE?: number;
  /** Empty where the fiscal year is not set. */
  readonly items: readonly OItemState[];
}

/** What the O-items of this year ask for, and where the plan has it; nothing is written. */
export function selfCheck({ sheet }: Ports): SelfCheckOutcome {
  const { plan } = openPlan(sheet);
  return {
    ...(plan.fiscalYearBE === undefined ? {} : { fiscalYearBE: plan.fiscalYearBE }),
    items: oItemParts(plan),
  };
}
