import type { MeasureView } from './standing.ts';

/** How many measures stand how, and how many are filled in without anything to correct. */
export interface Tally {
  readonly total: number;
  readonly done: number;
  readonly late: number;
  readonly soon: number;
  readonly complete: number;
}

export function tally(views: readonly MeasureView[]): Tally {
  const count = (test: (view: MeasureView) => boolean) => views.filter(test).length;
  return {
    total: views.length,
    done: count(({ standing }) => standing === 'done'),
    late: count(({ standing }) => standing === 'late'),
    soon: count(({ standing }) => standing === 'soon'),
    complete: count(({ toCorrect }) => toCorrect === 0),
  };
}

/** One tally for each name, as the names come up; a measure of two units counts with both. */
export function tallyBy(
  views: readonly MeasureView[],
  namesOf: (view: MeasureView) => readonly string[],
): (Tally & { readonly name: string })[] {
  return [...groupBy(views, namesOf)].map(([name, group]) => ({ name, ...tally(group) }));
}

export function groupBy(
  views: readonly MeasureView[],
  namesOf: (view: MeasureView) => readonly string[],
): ReadonlyMap<string, readonly MeasureView[]> {
  const groups = new Map<string, MeasureView[]>();
  for (const view of views) {
    for (const name of namesOf(view)) {
      const group = groups.get(name);
      if (group) group.push(view);
      else groups.set(name, [view]);
    }
  }
  return groups;
}
