import type { DateSpan } from '../../calendar/fiscal-year.ts';
import { monthsWithin } from '../../calendar/months-within.ts';
import { addDays, compareDates, type PlainDate } from '../../calendar/plain-date.ts';
import type { DatesClaim, Purpose } from '../claim.ts';
import { DONE_OPENING, DONE_WORDS, YEAR_END_REPORT } from '../lexicon/contexts.ts';
import type { Assumption } from '../reading.ts';
import { type Scene, wordsBefore } from '../scene.ts';
import type { Segment, Stretch } from '../stretch.ts';
import { settleSegment } from './settle-segment.ts';
import { type Settled, together } from './settled.ts';

interface SettledSegment {
  readonly segment: Segment;
  readonly span: DateSpan;
  readonly assumed: readonly Assumption[];
}

/** What dates say: a period, deadlines, or days on which something was done. */
export function settleDates(claim: DatesClaim, scene: Scene): Settled[] {
  const purpose = purposeIn(claim, scene);
  const before = wordsBefore(scene, claim.from);
  const reportsYear =
    purpose === 'within' && YEAR_END_REPORT.test(before.slice(-120) + scene.text.slice(claim.from, claim.to));
  const closing = closesWithOctober(claim);
  const settled: SettledSegment[] = [];
  for (const segment of claim.segments) {
    const later = settled.length > 0 && !endsInLastQuarter(settled);
    const annualReport = reportsYear || (later && (purpose === 'within' || closing));
    const outcome = settleSegment(segment, { fiscalYear: scene.fiscalYear, annualReport });
    if (!outcome.ok) return [{ kind: 'problem', ...outcome.fault }];
    settled.push({ segment, span: outcome.span, assumed: together(claim.assumed, outcome.assumed) });
  }
  if (purpose === 'when' || purpose === 'dated') return completed(settled, claim.onward);
  if (isMonthList(claim) && purpose === 'bare') return [monthsOneByOne(settled)];
  return settled.flatMap((each) => scheduled(each, purpose));
}

/** ภายในเดือนเมษายน และเดือนตุลาคม: October comes after April. */
function endsInLastQuarter(settled: readonly SettledSegment[]): boolean {
  return (settled[settled.length - 1]?.span.end.month ?? 0) >= 10;
}

/** มกราคม เมษายน กรกฎาคม และตุลาคม: told in their order, so the October is the one after the fiscal year. */
function closesWithOctober({ segments }: DatesClaim): boolean {
  const months = segments.map(({ first, last }) => (!last && 'month' in first ? first.month : 0));
  const before = months.slice(0, -1);
  const climbing = before.every((month, index) => month > (before[index - 1] ?? 0) && month < 10);
  return before.length > 0 && climbing && months[months.length - 1] === 10;
}

function scheduled({ segment: { first, last }, span, assumed }: SettledSegment, purpose: Purpose): Settled[] {
  if (last) return [{ kind: 'period', ...span, assumed }];
  if (purpose === 'before' && !first.atEnd)
    return [{ kind: 'deadline', due: addDays(span.start, -1), assumed }];
  if (purpose === 'since') return [{ kind: 'period', start: span.start, assumed }];
  const ends =
    purpose === 'within' ||
    purpose === 'before' ||
    first.atEnd ||
    (first.unit === 'day' && purpose === 'bare');
  return [ends ? { kind: 'deadline', due: span.end, assumed } : { kind: 'period', ...span, assumed }];
}

/** What the column and the words before make of a date that stands without a word of its own. */
function purposeIn({ purpose, segments, named, from }: DatesClaim, scene: Scene): Purpose {
  const { field } = scene;
  const [segment] = segments;
  const exact = segments.every(({ first }) => first.unit === 'day' || first.unit === 'month');
  const last = segment?.last ?? segment?.first;
  if (purpose === 'within' || purpose === 'before') return purpose;
  if (!exact || (last?.atEnd && field !== 'completed')) return purpose === 'when' ? 'within' : purpose;
  if (field === 'completed' || (field === 'results' && !named)) return 'when';
  const ofMonths = segments.some((each) => each.last && each.first.unit !== 'day');
  if ((purpose !== 'bare' && purpose !== 'during') || field === 'period' || ofMonths) return purpose;
  return tellsOfDone(wordsBefore(scene, from)) ? 'when' : purpose;
}

function tellsOfDone(before: string): boolean {
  const opening = before.trimStart();
  return DONE_OPENING.test(opening) || DONE_WORDS.some((words) => before.includes(words));
}

function completed(settled: readonly SettledSegment[], onward: boolean): Settled[] {
  const groups: { precision: 'day' | 'month'; dates: PlainDate[]; assumed: readonly Assumption[] }[] = [];
  for (const { segment, span, assumed } of settled) {
    const precision = segment.first.unit === 'day' ? 'day' : 'month';
    const dates = precision === 'day' ? daysOf(segment, span) : monthsWithin(span);
    const group = groups[groups.length - 1];
    if (group?.precision === precision) {
      group.dates.push(...dates);
      group.assumed = together(group.assumed, assumed);
    } else groups.push({ precision, dates, assumed });
  }
  return groups.map((group) => ({
    kind: 'completed',
    ...group,
    ...(onward && { openEnded: true as const }),
  }));
}

/** Work that took several days is known by its first and its last. */
function daysOf({ last }: Segment, { start, end }: DateSpan): PlainDate[] {
  return last ? [start, end] : [start];
}

/** Months in a row; where each has a year of its own they are dates, each for itself. */
function isMonthList({ segments }: DatesClaim): boolean {
  const months = segments.every(({ first, last }) => !last && first.unit === 'month');
  const dated = segments.length < 3 && segments.every(({ first }) => first.year && !first.yearShared);
  return months && segments.length > 1 && !dated;
}

/** มกราคม กุมภาพันธ์ และมีนาคม: once in each of them. */
function monthsOneByOne(settled: readonly SettledSegment[]): Settled {
  const months = settled.map(({ segment }) => monthOf(segment.first)).filter((month) => month > 0);
  const order = [...settled].sort((one, other) => compareDates(one.span.start, other.span.start));
  const start = order[0]?.span.start;
  const end = order[order.length - 1]?.span.end;
  const assumed = together(...settled.map((each) => each.assumed));
  const bounded =
    settled.every(({ segment }) => segment.first.year) || assumed.includes('october-after-fiscal-year');
  return {
    kind: 'recurring',
    every: 'month',
    months,
    assumed,
    ...(bounded && start && end && { start, end }),
  };
}

function monthOf(stretch: Stretch): number {
  return stretch.unit === 'month' ? stretch.month : 0;
}
