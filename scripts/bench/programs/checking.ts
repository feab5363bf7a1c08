import { reportContent } from '../../../src/core/documents/report-content.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { runRules } from '../../../src/core/rules/run-rules.ts';
import { writeReport } from '../../../src/docx/index.ts';
import type { Goal } from '../goal.ts';
import { medianRatio, TURNS } from '../measure.ts';
import { samplePlan } from '../sample-plan.ts';

const AS_OF = { year: 2026, month: 10, day: 7 };

/** What checking a plan costs beside printing it, and how it grows. Each turn has a plan of its own. */
const editions = Array.from({ length: TURNS }, (_, turn) => turn);
const plans = editions.map((edition) => samplePlan(1000, edition));
const twice = editions.map((edition) => samplePlan(2000, TURNS + edition));
const checked = (of: readonly Plan[]) => (turn: number) => of[turn] && runRules(of[turn], AS_OF);
const printed = (turn: number) =>
  plans[turn] && writeReport(reportContent({ plan: plans[turn], asOf: AS_OF }));
const goals: readonly Goal[] = [
  {
    what: 'all rules over 1,000 measures against printing them',
    measured: medianRatio(checked(plans), printed),
    atMost: 1,
  },
  {
    what: 'all rules over 2,000 measures against 1,000',
    measured: medianRatio(
      checked(twice),
      checked(editions.map((edition) => samplePlan(1000, 100 + edition))),
    ),
    atMost: 2.5,
  },
];
console.log(JSON.stringify(goals));
