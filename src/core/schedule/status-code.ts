/** Worst first: a measure is as bad as the worst of its obligations. */
export const STATUS_CODES = [
  'unreadable',
  'overdue',
  'recurring-behind',
  'due-soon',
  'done-late',
  'in-progress',
  'recurring-on-track',
  'not-due',
  'done-on-time',
  'unscheduled',
] as const;

export type StatusCode = (typeof STATUS_CODES)[number];

export function worstStatus(codes: readonly StatusCode[]): StatusCode {
  return STATUS_CODES.find((code) => codes.includes(code)) ?? 'unscheduled';
}
