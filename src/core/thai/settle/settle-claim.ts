import { addDays, compareDates } from '../../calendar/plain-date.ts';
import type { Claim, RecurrenceClaim, RelativeClaim, RoundClaim } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { settleDates } from './settle-dates.ts';
import { settleSegment } from './settle-segment.ts';
import { monthsOfFiscalYear, settleStretch } from './settle-stretch.ts';
import { type Settled, together } from './settled.ts';

/** What a claim comes to, once the column and the fiscal year are known. */
export function settleClaim(claim: Claim, scene: Scene): Settled[] {
  switch (claim.kind) {
    case 'dates':
      return settleDates(claim, scene);
    case 'recurrence':
      return [settleRecurrence(claim, scene)];
    case 'round':
      return settleRound(claim, scene);
    case 'relative':
      return [settleRelative(claim, scene)];
    case 'problem':
      return [{ kind: 'problem', code: claim.code, ...(claim.replace && { replace: claim.replace }) }];
  }
}

function settleRecurrence(claim: RecurrenceClaim, scene: Scene): Settled {
  const { every, months, day, interval, times, span, assumed } = claim;
  const bounds = span && settleSegment(span, scene);
  if (bounds && !bounds.ok) return { kind: 'problem', ...bounds.fault };
  const closed = span?.last !== undefined || span?.first.unit === 'year';
  return {
    kind: 'recurring',
    every,
    assumed: together(assumed, bounds?.assumed ?? []),
    ...(months && { months }),
    ...(day !== undefined && { day }),
    ...(interval !== undefined && { interval }),
    ...(times !== undefined && { times }),
    ...(bounds && { start: bounds.span.start }),
    ...(bounds && closed && { end: bounds.span.end }),
  };
}

function settleRound({ lengths, year, assumed }: RoundClaim, { fiscalYear }: Scene): Settled[] {
  const named = year && 'fiscal' in year ? year.fiscal : undefined;
  const buddhistYear = named ?? fiscalYear;
  if (lengths.join() === '6,12') return [{ kind: 'recurring', every: 'half-year', months: [3, 9], assumed }];
  if (lengths.join() === '3,6,9,12')
    return [{ kind: 'recurring', every: 'quarter', months: [12, 3, 6, 9], assumed }];
  if (buddhistYear === undefined) return [{ kind: 'problem', code: 'fiscal-year' }];
  return lengths.map((length) => ({
    kind: 'deadline',
    due: monthsOfFiscalYear(buddhistYear, 0, length).end,
    assumed: named === undefined ? together(assumed, ['year-from-fiscal-year']) : assumed,
  }));
}

function settleRelative({ days, event, assumed }: RelativeClaim, scene: Scene): Settled {
  const settled = event?.stretch && settleStretch(event.stretch, scene);
  const counted =
    settled?.ok &&
    !assumed.includes('working-days') &&
    compareDates(settled.span.start, settled.span.end) === 0;
  return {
    kind: 'relative',
    days,
    from: event ? scene.text.slice(event.from, event.to) : '',
    assumed: together(assumed, counted ? settled.assumed : []),
    ...(counted && { due: addDays(settled.span.end, days) }),
  };
}
