import type { Obligation } from '../../schedule/obligation.ts';

/** Where a measure says what it owes. Told results are no duties, even where they speak of a deadline. */
const DUTY_FIELDS: ReadonlySet<string> = new Set(['period', 'monitoring', 'steps', 'dueOverride']);

export function isDuty(field: string): boolean {
  return DUTY_FIELDS.has(field);
}

/** A deadline the officer set with a month and a year, or at least a figure; ก่อนสิ้นปีงบประมาณ is a manner of speaking. */
export function isExplicitDeadline({ field, reading }: Obligation): boolean {
  return isDuty(field) && reading?.kind === 'deadline' && /[0-9๐-๙]/.test(reading.quote);
}
