import { toBuddhistYear } from '../../calendar/buddhist-era.ts';
import type { DateSpan } from '../../calendar/fiscal-year.ts';
import { compareDates, lastDayOfMonth } from '../../calendar/plain-date.ts';
import type { Assumption } from '../reading.ts';
import type { Fault, Segment, Stretch } from '../stretch.ts';
import { type SettledStretch, settleStretch, type YearContext } from './settle-stretch.ts';

/** First and last day of one piece or of a range. A range that runs backwards is a question, not a guess. */
export function settleSegment({ first, last }: Segment, context: YearContext): SettledStretch {
  const start = settleStretch(first, context);
  if (!last || !start.ok) return start;
  const end = settleStretch(last, context);
  if (!end.ok) return end;
  const assumed: readonly Assumption[] = [...new Set([...start.assumed, ...end.assumed])];
  const span: DateSpan = { start: start.span.start, end: end.span.end };
  if (compareDates(span.start, span.end) <= 0) return { ok: true, span, assumed };
  if (!first.year && !last.year)
    return { ok: true, assumed, span: { start: span.start, end: aYearLater(span.end) } };
  return { ok: false, fault: backwards(first, last, span) };
}

function aYearLater({ year, month, day }: DateSpan['end']): DateSpan['end'] {
  const last = lastDayOfMonth(year + 1, month);
  return day > last.day ? last : { year: year + 1, month, day };
}

/** ต.ค. - มี.ค. ๒๕๖๖: the year written once cannot serve both ends; the other end is probably a year away. */
function backwards(first: Stretch, last: Stretch, { start, end }: DateSpan): Fault {
  if (first.yearShared)
    return {
      code: 'end-before-start',
      replace: { from: first.to, to: first.to, by: ` ${toBuddhistYear(start.year - 1)}` },
    };
  if (last.yearShared)
    return {
      code: 'end-before-start',
      replace: { from: last.to, to: last.to, by: ` ${toBuddhistYear(end.year + 1)}` },
    };
  return { code: 'end-before-start' };
}
