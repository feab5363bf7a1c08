import { explainProblem } from '../schedule/explain-problem.ts';
import { defineRule } from './rule.ts';

/** Words in ระยะเวลา that are no schedule are the office's own way of speaking; the status says so. */
const NOT_A_MISTAKE: ReadonlySet<string> = new Set(['not-understood', 'fiscal-year']);

export const scheduleUnreadable = defineRule({
  id: 'DATE-010',
  name: 'schedule-unreadable',
  severity: 'error',
  check: ({ measure, schedule }) =>
    schedule.problems
      .filter(({ code }) => !NOT_A_MISTAKE.has(code))
      .filter(({ field }) => !measure.sharedWithAbove?.some((shared) => shared === field))
      .map((problem) => ({
        field: problem.field,
        quote: problem.quote,
        facts: { explanation: explainProblem(problem) },
      })),
  message: ({ explanation }) => `${explanation} โปรดแก้ให้อ่านได้เป็นวันหรือเดือนเดียว`,
});
