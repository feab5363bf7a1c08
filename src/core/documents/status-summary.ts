import type { PlainDate } from '../calendar/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { judgePlan } from '../schedule/judge-plan.ts';
import { STATUS_WORDS } from '../schedule/status-words.ts';

const DONE: ReadonlySet<string> = new Set(['done-on-time', 'done-late']);

export function countDone(plan: Plan, asOf: PlainDate): number {
  return judgePlan(plan, asOf).filter(({ status }) => DONE.has(status)).length;
}

/** แล้วเสร็จตามกำหนด 3 มาตรการ เกินกำหนด 1 มาตรการ */
export function statusSummary(plan: Plan, asOf: PlainDate): string {
  const statuses = judgePlan(plan, asOf).map(({ status }) => status);
  return Object.entries(STATUS_WORDS)
    .map(([code, word]) => ({ word, count: statuses.filter((status) => status === code).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word} ${count} มาตรการ`)
    .join(' ');
}
