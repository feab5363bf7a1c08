import { reportContent } from '../../../src/core/documents/report-content.ts';
import { judgePlan } from '../../../src/core/schedule/judge-plan.ts';
import { writeReport } from '../../../src/docx/index.ts';
import type { Goal } from '../goal.ts';
import { medianRatio } from '../measure.ts';
import { samplePlan } from '../sample-plan.ts';

const AS_OF = { year: 2026, month: 5, day: 15 };

/** What judging a plan costs beside printing it. */
const prepare = (turn: number) => samplePlan(1000, turn);
const goal: Goal = {
  what: 'reading and judging 1,000 measures against printing them',
  measured: medianRatio(
    { prepare, run: (plan) => judgePlan(plan, AS_OF) },
    { prepare, run: (plan) => writeReport(reportContent({ plan, asOf: AS_OF })) },
  ),
  atMost: 1,
};
console.log(JSON.stringify([goal]));
