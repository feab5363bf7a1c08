import type { FindingItem, FindingsPage } from '../../app/findings-page.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { type Activity, IDLE } from '../panel/activity.ts';

export interface FindingsState {
  readonly page: FindingsPage;
  readonly activity: Activity;
  readonly severities: readonly Severity[];
  /** Empty: all units. */
  readonly unit: string;
  /** The finding whose reason is being written, by its place in the list. */
  readonly exempting?: number;
  readonly reason: string;
}

export const SEVERITIES: readonly (readonly [Severity, string, string])[] = [
  ['error', '!', 'ต้องแก้'],
  ['warning', '?', 'โปรดตรวจ'],
  ['advice', 'i', 'แนะนำ'],
];

export function begin(page: FindingsPage): FindingsState {
  return { page, activity: IDLE, severities: SEVERITIES.map(([severity]) => severity), unit: '', reason: '' };
}

/** What was found anew; what somebody chose to look at stays chosen. */
export function renewed(state: FindingsState, page: FindingsPage, sentence: string): FindingsState {
  const { exempting, ...rest } = state;
  return { ...rest, page, reason: '', activity: { kind: 'done', sentence } };
}

export function withSeverity(state: FindingsState, severity: string, isShown: boolean): FindingsState {
  const severities = SEVERITIES.map(([known]) => known).filter((known) =>
    known === severity ? isShown : state.severities.includes(known),
  );
  return { ...state, severities, activity: IDLE };
}

export type PlacedItem = FindingItem & { readonly index: number };

/** What is shown, under the plan as a whole or its measure, in the order of the sheet. */
export function groupsShown({ page, severities, unit }: FindingsState) {
  const measures = new Map(page.measures.map((measure) => [measure.row, measure] as const));
  const groups = new Map<number | undefined, PlacedItem[]>();
  page.findings.forEach((finding, index) => {
    const units = finding.row === undefined ? [] : (measures.get(finding.row)?.units ?? []);
    if (!severities.includes(finding.severity) || (unit !== '' && !units.includes(unit))) return;
    const group = groups.get(finding.row);
    if (group) group.push({ ...finding, index });
    else groups.set(finding.row, [{ ...finding, index }]);
  });
  return [...groups].map(([row, items]) => ({
    items,
    measure: row === undefined ? undefined : measures.get(row),
  }));
}
