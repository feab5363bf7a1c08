import type { PlainDate } from '../../../src/core/calendar/plain-date.ts';
import type { Measure } from '../../../src/core/plan/plan.ts';
import { DEFAULT_PREFERENCES } from '../../../src/core/plan/preferences.ts';
import type { Finding } from '../../../src/core/rules/rule.ts';
import type { MeasureView } from '../../../src/core/summary/standing.ts';
import { viewMeasures } from '../../../src/core/summary/view-measures.ts';

export const AS_OF: PlainDate = { year: 2026, month: 3, day: 10 };

/** Measures of the fiscal year 2569 as they stand on 10 March 2569, from the second row of the sheet on. */
export function viewsOf(
  measures: readonly Measure[],
  findings: readonly Finding[] = [],
): readonly MeasureView[] {
  const plan = {
    organisation: {},
    fiscalYearBE: 2569,
    report: { coverLines: [], columns: [] },
    measures,
    evidence: [],
    preferences: DEFAULT_PREFERENCES,
  };
  return viewMeasures(
    plan,
    measures.map((_, index) => index + 1),
    AS_OF,
    findings,
  );
}
