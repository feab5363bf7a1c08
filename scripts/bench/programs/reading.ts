import { reportContent } from '../../../src/core/documents/report-content.ts';
import { judgePlan } from '../../../src/core/schedule/judge-plan.ts';
import { readSchedule } from '../../../src/core/thai/read-schedule.ts';
import { writeReport } from '../../../src/docx/index.ts';
import type { Goal } from '../goal.ts';
import { fastestRatio, medianRatio } from '../measure.ts';
import { samplePlan } from '../sample-plan.ts';

/** Texts that make careless patterns slow. */
const HOSTILE = ['1', ' ', 'ทุก', 'ตั้งแต่', '๑.', 'ภายใน', '1/', 'วันที่ ', 'ต.ค.', 'ก', '- ', 'เดือน', '๒๕๖๖ '];
const AS_OF = { year: 2026, month: 5, day: 15 };

const readIt = (text: string) => readSchedule(text, { fiscalYear: 2569, field: 'monitoring' });

/** How reading grows with the text, and what judging a plan costs beside printing it. */
const growth = HOSTILE.map((unit): Goal => {
  const read = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    return { prepare: () => text, run: readIt };
  };
  return {
    what: `reading 50,000 characters of “${unit}” against 5,000`,
    measured: fastestRatio(read(50_000), read(5_000)),
    atMost: 12,
  };
});
const prepare = (turn: number) => samplePlan(1000, turn);
const beside: Goal = {
  what: 'reading and judging 1,000 measures against printing them',
  measured: medianRatio(
    { prepare, run: (plan) => judgePlan(plan, AS_OF) },
    { prepare, run: (plan) => writeReport(reportContent({ plan, asOf: AS_OF })) },
  ),
  atMost: 1,
};
console.log(JSON.stringify([...growth, beside]));
