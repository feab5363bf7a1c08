import { reportContent } from '../../../src/core/documents/report-content.ts';
import { runRules } from '../../../src/core/rules/run-rules.ts';
import { writeReport } from '../../../src/docx/index.ts';
import type { Goal } from '../goal.ts';
import { median } from '../measure.ts';
import { samplePlan } from '../sample-plan.ts';

const AS_OF = { year: 2026, month: 10, day: 7 };

/** What checking a plan costs beside printing it, and how it grows. */
const checking = (measures: number): number => {
  const plan = samplePlan(measures);
  return median(() => runRules(plan, AS_OF));
};
const plan = samplePlan(1000);
const printing = median(() => writeReport(reportContent({ plan, asOf: AS_OF })));
const thousand = checking(1000);
const goals: readonly Goal[] = [
  {
    what: 'all rules over 1,000 measures against printing them',
    measured: thousand / printing,
    atMost: 1,
  },
  { what: 'all rules over 2,000 measures against 1,000', measured: checking(2000) / thousand, atMost: 2.5 },
];
console.log(JSON.stringify(goals));
