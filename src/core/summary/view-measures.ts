import type { PlainDate } from '../calendar/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { textOf } from '../plan/written.ts';
import { instrumentsOf } from '../reference/instruments.ts';
import { findingsByRow } from '../rules/findings-by-row.ts';
import type { Finding } from '../rules/rule.ts';
import { judgePlan } from '../schedule/judge-plan.ts';
import { type MeasureView, standingOf } from './standing.ts';
import { unitFinder } from './unit-finder.ts';

const NO_INSTRUMENT = 'ไม่ระบุเครื่องมือการประเมิน';

/** Every measure of the plan as of a day; `rows` says where each stands in the sheet. */
export function viewMeasures(
  plan: Plan,
  rows: readonly number[],
  asOf: PlainDate,
  findings: readonly Finding[],
): readonly MeasureView[] {
  const statuses = judgePlan(plan, asOf);
  const responsible = plan.measures.map((measure) => textOf(measure.responsible));
  const unitsOf = unitFinder(responsible, plan.preferences.units);
  // Advice counts for nothing here: with advice alone, a row has nothing wrong in it.
  const toCorrect = findingsByRow(findings.filter(({ severity }) => severity !== 'advice'));
  return plan.measures.flatMap((measure, index) => {
    const status = statuses[index];
    const row = rows[index];
    if (!status || row === undefined) return [];
    const instruments = instrumentsOf(measure);
    return [
      {
        measure,
        number: index + 1,
        row,
        status,
        standing: standingOf(status),
        units: unitsOf(responsible[index] ?? ''),
        instruments: instruments.length > 0 ? instruments : [NO_INSTRUMENT],
        toCorrect: toCorrect.get(index + 1)?.length ?? 0,
      },
    ];
  });
}
