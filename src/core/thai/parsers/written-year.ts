import { fromBuddhistYear, toBuddhistYear } from '../../calendar/buddhist-era.ts';
import type { Assumption } from '../reading.ts';
import type { Fault, WrittenYear } from '../stretch.ts';
import { isKind, type Token } from '../token.ts';

export interface YearRead {
  readonly year?: WrittenYear;
  readonly assumed: readonly Assumption[];
  readonly fault?: Fault;
  /** Index of the token after it. */
  readonly next: number;
}

/** Two digits below this are a day or a count; from here on they are 25xx. */
export const TWO_DIGITS_FROM = 32;
const BUDDHIST = { from: 2400, to: 2599 };
const GREGORIAN = { from: 1900, to: 2056 };

/** ๒๕๖๖ | ๖๖ | พ.ศ. ๒๕๖๖ | ปี ๒๕๖๖ | ค.ศ. 2023 | ปีงบประมาณ พ.ศ. ๒๕๖๖ | ของปีถัดไป */
export function readYear(tokens: readonly Token[], at: number, text: string): YearRead | undefined {
  let next = at;
  if (isKind(tokens[next], 'of')) next += 1;
  if (isKind(tokens[next], 'comma', 'slash') && isKind(tokens[next + 1], 'number', 'buddhist', 'year'))
    next += 1;
  const fiscal = isKind(tokens[next], 'fiscal-year');
  const named = fiscal || isKind(tokens[next], 'year');
  if (named) next += 1;
  if (named && isKind(tokens[next], 'next')) return { year: { yearsOn: 1 }, assumed: [], next: next + 1 };
  if (named && isKind(tokens[next], 'present')) return { year: { yearsOn: 0 }, assumed: [], next: next + 1 };
  if (isKind(tokens[at], 'of') && !named) return undefined;

  const era = tokens[next];
  const buddhist = isKind(era, 'buddhist');
  const gregorian = isKind(era, 'gregorian');
  if (buddhist || gregorian) next += 1;
  const number = tokens[next];
  if (!isKind(number, 'number') || number.digits === undefined || number.value === undefined)
    return undefined;
  const said = buddhist || gregorian;
  const outcome = yearOf(number.value, number.digits, {
    buddhist,
    gregorian,
    said,
    from: buddhist || gregorian ? (era?.start ?? number.start) : number.start,
    to: number.end,
  });
  if (!outcome || (number.digits === 2 && countsThings(text, number.end))) return undefined;
  const year = fiscal && outcome.year ? { fiscal: toBuddhistYear(outcome.year.calendar) } : outcome.year;
  return {
    assumed: outcome.assumed,
    next: next + 1,
    ...(year && { year }),
    ...(outcome.fault && { fault: outcome.fault }),
  };
}

interface Eras {
  readonly buddhist: boolean;
  readonly gregorian: boolean;
  /** An era is written: even two small digits are a year. */
  readonly said: boolean;
  /** Where it is written, for a suggestion. */
  readonly from: number;
  readonly to: number;
}

interface YearOutcome {
  readonly year?: { readonly calendar: number };
  readonly assumed: readonly Assumption[];
  readonly fault?: Fault;
}

/** The Gregorian year that digits mean; nothing when they are no year at all. */
export function yearOf(
  value: number,
  digits: number,
  { buddhist, gregorian, said, from: start, to: end }: Eras,
): YearOutcome | undefined {
  const instead = (by: string) => ({ replace: { from: start, to: end, by } });
  const within = ({ from, to }: { from: number; to: number }) => value >= from && value <= to;
  if (digits === 2) {
    if (gregorian || (value < TWO_DIGITS_FROM && !said)) return undefined;
    return { year: { calendar: fromBuddhistYear(2500 + value) }, assumed: [] };
  }
  if (digits === 4 && within(BUDDHIST)) {
    if (gregorian) return { assumed: [], fault: { code: 'era-mismatch', ...instead(`พ.ศ. ${value}`) } };
    return { year: { calendar: fromBuddhistYear(value) }, assumed: [] };
  }
  if (digits === 4 && within(GREGORIAN)) {
    if (buddhist)
      return { assumed: [], fault: { code: 'era-mismatch', ...instead(`พ.ศ. ${toBuddhistYear(value)}`) } };
    return { year: { calendar: value }, assumed: ['gregorian-year'] };
  }
  const yearLike = digits >= 3 && digits <= 6 && (digits === 4 || String(value).startsWith('25'));
  if (!yearLike) return undefined;
  const shortened = Number(String(value).slice(0, 4));
  const plausible = digits > 4 && shortened >= BUDDHIST.from && shortened <= BUDDHIST.to;
  return { assumed: [], fault: { code: 'unlikely-year', ...(plausible && instead(String(shortened))) } };
}

/** มกราคม ๖๕ คน: the figure counts people, not years. */
function countsThings(text: string, at: number): boolean {
  return /^ ?(?:คน|ครั้ง(?!ที่)|บาท|แห่ง|%|ล้าน|ชั่วโมง)/.test(text.slice(at, at + 10));
}

/** A year that names a fiscal year: by its Buddhist year, also where the calendar year was written. */
export function toFiscal(
  year: WrittenYear | undefined,
): Exclude<WrittenYear, { calendar: number }> | undefined {
  return year && 'calendar' in year ? { fiscal: toBuddhistYear(year.calendar) } : year;
}
