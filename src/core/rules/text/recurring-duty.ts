import type { Occurrence } from '../../schedule/obligation.ts';
import type { RowAsRead } from '../rule.ts';
import { isDuty } from './duty-fields.ts';

/** Something a measure does again and again, and has not done each time. */
export interface RecurringDuty {
  /** As typed: ไตรมาสละ ๑ ครั้ง. */
  readonly quote: string;
  readonly occurrences: readonly Occurrence[];
  /** Where the missing dates belong. */
  readonly field: 'results' | 'completed';
  /** The officer named months, and nothing was done in any of them. */
  readonly isInOtherMonths: boolean;
}

/** The first duty of a measure that lacks an occurrence; none where nothing is told as done. */
export function recurringDuty({ measure, schedule }: RowAsRead): RecurringDuty | undefined {
  if ((measure.results ?? measure.completed) === undefined) return undefined;
  for (const { reading, field, occurrences = [] } of schedule.obligations) {
    const isMissing = occurrences.some(({ proven }) => !proven);
    if (reading?.kind !== 'recurring' || !isDuty(field) || !isMissing) continue;
    const isDated = schedule.completions.some((completion) => completion.dates.length > 0);
    return {
      quote: reading.quote,
      occurrences,
      field: measure.completed === undefined ? 'results' : 'completed',
      isInOtherMonths: reading.months !== undefined && isDated && occurrences.every(({ proven }) => !proven),
    };
  }
  return undefined;
}
