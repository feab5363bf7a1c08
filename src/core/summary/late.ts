import type { MeasureStatus } from '../schedule/judge-measure.ts';
import type { Obligation } from '../schedule/obligation.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { isLate, type MeasureView } from './standing.ts';

/** The measures that are late: missed deadlines by how long they are missed, then missed rounds by how many. */
export function lateFirst(views: readonly MeasureView[]): readonly MeasureView[] {
  return views
    .filter(({ standing }) => standing === 'late')
    .sort((one, other) => {
      const [first, second] = [worstOf(one.status), worstOf(other.status)];
      return first && second ? byLateness(first, second) : 0;
    });
}

/** Why a measure is late, short enough for a narrow column. */
export function lateReason(status: MeasureStatus): string {
  const worst = worstOf(status);
  if (!worst) return '';
  const { due, days = 0, elapsed = 0, proven = 0 } = worst.reason;
  if (worst.status === 'recurring-behind') return `ขาด ${elapsed - proven} จาก ${elapsed} รอบ`;
  return `ครบกำหนด ${due ? writeThaiDate(due, 'short') : ''} เกินมา ${days} วัน`;
}

/** The late obligation that is late the most. */
function worstOf({ obligations }: MeasureStatus): Obligation | undefined {
  return obligations.filter(isLate).sort(byLateness)[0];
}

function byLateness(one: Obligation, other: Obligation): number {
  if (one.status !== other.status) return one.status === 'overdue' ? -1 : 1;
  return latenessOf(other) - latenessOf(one);
}

function latenessOf({ reason: { days = 0, elapsed = 0, proven = 0 } }: Obligation): number {
  return days || elapsed - proven;
}
