import { reportContent } from '../../src/core/documents/report-content.ts';
import { judgePlan } from '../../src/core/schedule/judge-plan.ts';
import { readSchedule } from '../../src/core/thai/read-schedule.ts';
import { writeReport } from '../../src/docx/index.ts';
import { type Line, median } from './measure.ts';
import { samplePlan } from './sample-plan.ts';

/** Texts that make careless patterns slow. */
const HOSTILE = ['1', ' ', 'ทุก', 'ตั้งแต่', '๑.', 'ภายใน', '1/', 'วันที่ ', 'ต.ค.', 'ก', '- ', 'เดือน', '๒๕๖๖ '];
const AS_OF = { year: 2026, month: 5, day: 15 };

/** How reading grows with the text, and what judging a plan costs beside printing it. */
export function readerLines(): readonly Line[] {
  const growth = HOSTILE.map((unit): Line => {
    const read = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      return median(() => readSchedule(text, { fiscalYear: 2569, field: 'monitoring' }), 3);
    };
    return {
      what: `reading 50,000 characters of “${unit}” against 5,000`,
      ratio: read(50_000) / read(5_000),
      atMost: 12,
    };
  });
  const plan = samplePlan(1000);
  const judging = median(() => judgePlan(plan, AS_OF), 3);
  const printing = median(() => writeReport(reportContent({ plan, asOf: AS_OF })), 3);
  return [
    ...growth,
    {
      what: 'reading and judging 1,000 measures against printing them',
      ratio: judging / printing,
      atMost: 1,
    },
  ];
}
