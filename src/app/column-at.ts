import type { Tab } from '../core/plan/column.ts';
import { headingIn } from '../core/plan/heading-in.ts';
import { Fault } from './fault.ts';

/** Where a column of ours stands; a command that writes it cannot go on without it. */
export function columnAt<Field extends string>(
  tab: Tab<Field>,
  at: Partial<Readonly<Record<Field, number>>>,
  field: Field,
): number {
  const column = at[field];
  if (column !== undefined) return column;
  throw new Fault('layout-broken', {
    problems: [{ kind: 'heading-missing', tab: tab.name, heading: headingIn(tab, field) }],
  });
}
