import type { Claim, DatesClaim, RecurrenceClaim, RoundClaim } from '../claim.ts';
import { closingBracket, isAdjacent, isNear, type Scene } from '../scene.ts';
import type { Stretch } from '../stretch.ts';

/**
 * A recurrence and the dates beside it are one duty: ทุก ๖ เดือน ภายในเดือนเมษายน และเดือนตุลาคม ของทุกปี,
 * ภายในวันที่ ๓๑ มีนาคม ของทุกปี, ทุกเดือน ตั้งแต่เดือนตุลาคม ๒๕๖๕ เป็นต้นไป.
 */
export function nameMonths(claims: readonly Claim[], scene: Scene): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    const before = kept[kept.length - 1];
    const merged = before && merge(before, claim, scene);
    if (merged) kept[kept.length - 1] = merged;
    else kept.push(claim);
  }
  return kept;
}

/** ทุกเดือน เดือนละ ๑ ครั้ง; ทุก ๓ เดือน หรือไตรมาสละ ๑ ครั้ง; เดือนละ ๑ ครั้ง (ทุกวันจันทร์แรกของเดือน) */
const SAME_AGAIN = /^ ?(?:หรือ|รวม|รวมเป็น|รวมทั้งสิ้น|รวมปีละ|คือ|\/|\()? ?$/;

function merge(before: Claim, claim: Claim, scene: Scene): Claim | undefined {
  if (before.kind === 'recurrence' && claim.kind === 'recurrence' && isNear(scene, before.to, claim.from)) {
    const gap = scene.text.slice(before.to, claim.from);
    const follows = before.every === 'month' || scene.text.slice(claim.from, claim.to).includes('ถัดไป');
    const merged = follows && dayOfNextMonth(before, claim, closingBracket(scene, gap, claim.to));
    if (merged) return merged;
    if (before.every === claim.every && SAME_AGAIN.test(gap))
      return { ...before, to: closingBracket(scene, gap, claim.to) };
  }
  if (!isAdjacent(scene, before.to, claim.from)) return undefined;
  const to = closingBracket(scene, scene.text.slice(before.to, claim.from), claim.to);
  if (before.kind === 'recurrence' && claim.kind === 'dates') return withDates(before, claim, to);
  if (before.kind === 'recurrence' && claim.kind === 'round')
    return sameAsRound(before, claim) ? { ...before, to } : undefined;
  if (claim.kind !== 'recurrence') return undefined;
  if (before.kind === 'round')
    return sameAsRound(claim, before) ? { ...claim, from: before.from, to } : undefined;
  if (before.kind === 'recurrence' && claim.ofEvery) return { ...before, to };
  if (before.kind === 'dates') return comingBack(before, claim, to);
  return undefined;
}

function withDates(recurrence: RecurrenceClaim, dates: DatesClaim, to: number): RecurrenceClaim | undefined {
  const [segment] = dates.segments;
  if (!segment || recurrence.months || dates.purpose === 'when') return undefined;
  const single = dates.segments.length === 1;
  if (single && (segment.last || dates.purpose === 'since')) return { ...recurrence, span: segment, to };
  if (single && segment.first.unit === 'year') {
    if (!segment.first.whole) return undefined;
    return segment.first.year ? { ...recurrence, span: segment, to } : { ...recurrence, to };
  }
  const months = namedMonths(dates);
  if (!months) return undefined;
  const everyYear = single && recurrence.every === 'month';
  if (everyYear && segment.first.year) return undefined;
  return { ...recurrence, ...(everyYear && { every: 'year' as const }), months, ...dayOf(dates), to };
}

/** ทุก ๖ เดือน (รอบ ๖ เดือน และรอบ ๑๒ เดือน) */
function sameAsRound({ every }: RecurrenceClaim, { lengths }: RoundClaim): boolean {
  return every === 'half-year' && lengths.length === 2;
}

/** In the month after each turn has ended. */
const MONTHS_AFTER: Readonly<Partial<Record<RecurrenceClaim['every'], readonly number[]>>> = {
  quarter: [1, 4, 7, 10],
  'half-year': [4, 10],
  year: [10],
};

/** ไตรมาสละ ๑ ครั้ง ภายในวันที่ ๑๐ ของเดือนถัดไป */
function dayOfNextMonth(
  before: RecurrenceClaim,
  { every, day }: RecurrenceClaim,
  to: number,
): RecurrenceClaim | undefined {
  if (every !== 'month' || day === undefined || before.months) return undefined;
  const months = MONTHS_AFTER[before.every];
  if (before.every !== 'month' && !months) return undefined;
  return { ...before, day, to, ...(months && { months }) };
}

/** A date without a year, and how often it comes back. */
function comingBack(dates: DatesClaim, recurrence: RecurrenceClaim, to: number): RecurrenceClaim | undefined {
  const recurs = recurrence.ofEvery || (recurrence.every === 'year' && dates.purpose !== 'when');
  if (!recurs || dates.segments.some(({ first }) => first.year || namesYear(first))) return undefined;
  const months = namedMonths(dates);
  if (!months) return undefined;
  const due = dates.purpose === 'before' ? dayBefore(months, dayOf(dates).day) : { months, ...dayOf(dates) };
  return { ...recurrence, ...due, from: dates.from, to };
}

/** ก่อนวันที่ ๑ ตุลาคม ของทุกปี is by the end of September; ก่อนเดือนตุลาคม as well. */
function dayBefore(
  months: readonly number[],
  day: number | undefined,
): { months: readonly number[]; day?: number } {
  if (day !== undefined && day > 1) return { months, day: day - 1 };
  return { months: months.map((month) => (month === 1 ? 12 : month - 1)) };
}

/** งบประมาณรายจ่ายประจำปี ทุกปี: the year is not a date. สิ้นปีงบประมาณ is. */
function namesYear(stretch: Stretch): boolean {
  return stretch.unit === 'year' && !stretch.atEnd;
}

/** The month in which each piece falls due; a range is due in its last month. */
function namedMonths({ segments }: DatesClaim): number[] | undefined {
  const months = segments.map(({ first, last }) => dueMonth(last ?? first));
  const known = months.filter((month): month is number => month !== undefined);
  return known.length === months.length ? [...new Set(known)] : undefined;
}

function dueMonth(stretch: Stretch): number | undefined {
  if (stretch.fault) return undefined;
  switch (stretch.unit) {
    case 'day':
    case 'month':
      return stretch.month;
    case 'quarter':
      return [12, 3, 6, 9][stretch.quarter - 1];
    case 'half':
      return stretch.half === 1 ? 3 : 9;
    case 'year':
      return stretch.past ? undefined : 9;
  }
}

function dayOf({ segments }: DatesClaim): { day?: number } {
  const days = segments
    .map(({ first, last }) => last ?? first)
    .map((stretch) => (stretch.unit === 'day' ? stretch.day : 0));
  const [day] = days;
  return day && days.every((other) => other === day) ? { day } : {};
}
