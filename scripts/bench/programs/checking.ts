import { reportContent } from '../../../src/core/documents/report-content.ts';
import { runRules } from '../../../src/core/rules/run-rules.ts';
import { writeReport } from '../../../src/docx/index.ts';
import type { Goal } from '../goal.ts';
import { medianRatio } from '../measure.ts';
import { samplePlan } from '../sample-plan.ts';

const AS_OF = { year: 2026, month: 10, day: 7 };

/** What checking a plan costs beside printing it, and how it grows. */
const [plan, twice] = [samplePlan(1000), samplePlan(2000)];
const check = () => runRules(plan, AS_OF);
const goals: readonly Goal[] = [
  {
    what: 'all rules over 1,000 measures against printing them',
    measured: medianRatio(check, () => writeReport(reportContent({ plan, asOf: AS_OF }))),
    atMost: 1,
  },
  {
    what: 'all rules over 2,000 measures against 1,000',
    measured: medianRatio(() => runRules(twice, AS_OF), check),
    atMost: 2.5,
  },
];
console.log(JSON.stringify(goals));
