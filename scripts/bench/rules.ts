import { reportContent } from '../../src/core/documents/report-content.ts';
import { runRules } from '../../src/core/rules/run-rules.ts';
import { writeReport } from '../../src/docx/index.ts';
import { type Line, median } from './measure.ts';
import { samplePlan } from './sample-plan.ts';

const AS_OF = { year: 2026, month: 10, day: 7 };

/** What checking a plan costs beside printing it, and how it grows. */
export function rulesLines(): readonly Line[] {
  const check = (measures: number) => {
    const plan = samplePlan(measures);
    return median(() => runRules(plan, AS_OF), 3);
  };
  const plan = samplePlan(1000);
  const thousand = check(1000);
  return [
    {
      what: 'all rules over 1,000 measures against printing them',
      ratio: thousand / median(() => writeReport(reportContent({ plan, asOf: AS_OF })), 3),
      atMost: 1,
    },
    { what: 'all rules over 2,000 measures against 1,000', ratio: check(2000) / thousand, atMost: 2.5 },
  ];
}
