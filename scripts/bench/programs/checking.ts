import { reportContent } from '../../../src/core/documents/report-content.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { asRead, runRules } from '../../../src/core/rules/run-rules.ts';
import { writeReport } from '../../../src/docx/index.ts';
import type { Goal } from '../goal.ts';
import { medianRatio } from '../measure.ts';
import { samplePlan } from '../sample-plan.ts';

const AS_OF = { year: 2026, month: 10, day: 7 };

/** A plan of its own for each turn: nothing is remembered about its texts. */
const plansOf = (measures: number, first: number) => (turn: number) => samplePlan(measures, first + turn);
const check = (plan: Plan) => runRules(plan, AS_OF);
const goals: readonly Goal[] = [
  {
    what: 'all rules over 1,000 measures, read and judged before, against printing them',
    measured: medianRatio(
      {
        prepare: (turn) => asRead(samplePlan(1000, turn), AS_OF),
        run: (context) => RULES.map((rule) => rule.run(context)),
      },
      {
        prepare: plansOf(1000, 0),
        run: (plan) => writeReport(reportContent({ plan, asOf: AS_OF })),
      },
    ),
    atMost: 1,
  },
  {
    what: 'all rules over 2,000 measures against 1,000',
    measured: medianRatio(
      { prepare: plansOf(2000, 100), run: check },
      { prepare: plansOf(1000, 200), run: check },
    ),
    atMost: 2.5,
  },
];
console.log(JSON.stringify(goals));
