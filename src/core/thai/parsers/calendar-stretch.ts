import { daysInMonth } from '../../calendar/plain-date.ts';
import type { Assumption } from '../reading.ts';
import type { Fault, Replacement, Stretch } from '../stretch.ts';
import { isKind, type Token } from '../token.ts';
import { readYear, yearOf } from './written-year.ts';

export interface StretchRead {
  readonly stretch: Stretch;
  /** Index of the token after it. */
  readonly next: number;
}

/** ๓๕ มกราคม is a slip; ร้อยละ ๘๕ มกราคม is no day at all. */
const FARTHEST_SLIP = 39;

type Reader = (tokens: readonly Token[], at: number, text: string) => StretchRead | undefined;

/** A year written before a leap day can be judged: any leap year will do. */
const SOME_LEAP_YEAR = 2024;

/** One piece of the calendar that begins at this token: a day, a month, a quarter, half a year, a year. */
export const readStretch: Reader = (tokens, at, text) => {
  const atEnd = isKind(tokens[at], 'end');
  const part = isKind(tokens[at], 'part') && isKind(tokens[at + 1], 'month', 'month-name');
  const start = atEnd || part ? at + 1 : at;
  for (const read of [numericDate, monthNameDate, monthYear, quarterOfYear, halfOfYear, wholeYear]) {
    const found = read(tokens, start, text);
    if (!found) continue;
    const { stretch, next } = found;
    const assumed: readonly Assumption[] = part ? [...stretch.assumed, 'whole-month'] : stretch.assumed;
    const from = tokens[at]?.start ?? stretch.from;
    return { next, stretch: { ...stretch, from, assumed, ...(atEnd && { atEnd: true }) } };
  }
  return undefined;
};

// 1/4/2566 | วันที่ 1-4-66 | 2023-04-01
const numericDate: Reader = (tokens, at) => {
  const index = skipDayWords(tokens, at);
  const token = tokens[index];
  if (!isKind(token, 'numeric-date') || !token.parts) return undefined;
  const [day, month, writtenYear] = token.parts;
  const written = { from: token.start, to: token.end };
  const eras = { buddhist: false, gregorian: false, said: true, ...written };
  const outcome = yearOf(writtenYear, writtenYear < 100 ? 2 : 4, eras);
  if (!outcome) return undefined;
  const swapped = month > 12 && month <= 31 && day <= 12;
  const rewrite = (last: number) => ({
    ...written,
    by: swapped ? `${month}/${day}/${writtenYear}` : `${last}/${month}/${writtenYear}`,
  });
  const fault =
    outcome.fault && !swapped
      ? { code: outcome.fault.code }
      : swapped
        ? { code: 'no-such-day' as const, replace: rewrite(day) }
        : dayFault(day, month, outcome.year?.calendar, rewrite);
  return {
    next: index + 1,
    stretch: {
      unit: 'day',
      day,
      month,
      assumed: outcome.assumed,
      ...(outcome.year && { year: outcome.year }),
      ...(fault && { fault }),
      ...place(tokens, at, index + 1),
    },
  };
};

// ๑ เม.ย. ๖๙ | วันที่ ๓ เดือนเมษายน พ.ศ. ๒๕๖๖ | วันจันทร์ที่ 1 เมษายน 2567 | 1 เมษายน
const monthNameDate: Reader = (tokens, at, text) => {
  const index = skipDayWords(tokens, at);
  const dayToken = tokens[index];
  const monthIndex = index + (isKind(tokens[index + 1], 'month') ? 2 : 1);
  const month = tokens[monthIndex];
  if (!isKind(dayToken, 'number') || !isKind(month, 'month-name')) return undefined;
  const day = dayToken.value ?? 0;
  if ((dayToken.digits ?? 0) > 2 || day > FARTHEST_SLIP || month.value === undefined) return undefined;
  if (index === at && countsSomethingElse(tokens, index, text)) return undefined;
  const year = readYear(tokens, monthIndex + 1, text);
  const next = year?.next ?? monthIndex + 1;
  const suggest = (last: number) => ({ from: dayToken.start, to: dayToken.end, by: String(last) });
  const calendar = year?.year && 'calendar' in year.year ? year.year.calendar : undefined;
  const fault = year?.fault ?? dayFault(day, month.value, calendar, suggest);
  return {
    next,
    stretch: {
      unit: 'day',
      day,
      month: month.value,
      assumed: [...(year?.assumed ?? []), ...spelling(month)],
      ...(year?.year && { year: year.year }),
      ...(fault && { fault }),
      ...place(tokens, at, next),
    },
  };
};

// เดือนเมษายน ๒๕๖๖ | ต.ค.65 | เมษายน พ.ศ. ๒๕๖๖ | ธันวาคม 19, 2025 | เดือนเมษายน
const monthYear: Reader = (tokens, at, text) => {
  const routine = isKind(tokens[at], 'routine', 'round', 'whole') && isKind(tokens[at + 1], 'month');
  const worded = routine || isKind(tokens[at], 'month');
  const index = at + (routine ? 2 : worded ? 1 : 0);
  const month = tokens[index];
  if (!isKind(month, 'month-name') || month.value === undefined) return undefined;

  const dayToken = tokens[index + 1];
  const american =
    isKind(dayToken, 'number') && (dayToken.digits ?? 0) <= 2 && isKind(tokens[index + 2], 'comma');
  const americanYear = american ? readYear(tokens, index + 3, text) : undefined;
  if (americanYear?.year && isKind(dayToken, 'number') && dayToken.value !== undefined) {
    const stretch = {
      unit: 'day',
      day: dayToken.value,
      month: month.value,
      year: americanYear.year,
    } as const;
    const next = americanYear.next;
    return { next, stretch: { ...stretch, assumed: americanYear.assumed, ...place(tokens, at, next) } };
  }

  const year = readYear(tokens, index + 1, text);
  const next = year?.next ?? index + 1;
  const beside = year !== undefined || worded || inCompany(tokens, at, index);
  if (month.weak && !beside) return undefined;
  return {
    next,
    stretch: {
      unit: 'month',
      month: month.value,
      assumed: [...(year?.assumed ?? []), ...spelling(month)],
      ...(year?.year && { year: year.year }),
      ...(year?.fault && { fault: year.fault }),
      ...place(tokens, at, next),
    },
  };
};

// ไตรมาส ๑ | ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๖ | ไตรมาส 1/2566 | ไตรมาสแรก | ไตรมาสสุดท้าย
const quarterOfYear: Reader = (tokens, at, text) => {
  const routine = isKind(tokens[at], 'routine') && tokens[at]?.end === tokens[at + 1]?.start;
  const wordAt = at + (routine || isKind(tokens[at], 'whole') ? 1 : 0);
  if (!isKind(tokens[wordAt], 'quarter')) return undefined;
  const index = wordAt + (isKind(tokens[wordAt + 1], 'ordinal') ? 2 : 1);
  const token = tokens[index];
  const written = isKind(token, 'number') && (token.digits ?? 1) === 1 ? token.value : undefined;
  const quarter = written ?? (isKind(token, 'first') ? 1 : isKind(token, 'last') ? 4 : undefined);
  if (quarter === undefined || quarter < 1 || quarter > 4) return undefined;
  return withFiscalYear(tokens, at, index + 1, text, { unit: 'quarter', quarter });
};

/** The number after ไตรมาส ๑ - or ไตรมาส ๑ และ: another quarter. */
export const nextQuarter: Reader = (tokens, at, text) => {
  const index = isKind(tokens[at], 'ordinal') ? at + 1 : at;
  const token = tokens[index];
  if (!isKind(token, 'number') || token.value === undefined || token.value < 1 || token.value > 4)
    return undefined;
  if (isKind(tokens[index + 1], 'month-name', 'times')) return undefined;
  return withFiscalYear(tokens, at, index + 1, text, { unit: 'quarter', quarter: token.value });
};

// ๖ เดือนแรก | ๖ เดือนหลังของปีงบประมาณ ๒๕๖๖ | ครึ่งปีแรก | ครึ่งปีหลัง
const halfOfYear: Reader = (tokens, at, text) => {
  let index = isKind(tokens[at], 'whole') ? at + 1 : at;
  if (isKind(tokens[index], 'half')) index += 1;
  else if (
    isKind(tokens[index], 'number') &&
    tokens[index]?.value === 6 &&
    isKind(tokens[index + 1], 'month')
  )
    index += 2;
  else return undefined;
  const half = isKind(tokens[index], 'first') ? 1 : isKind(tokens[index], 'second') ? 2 : undefined;
  if (half === undefined) return undefined;
  return withFiscalYear(tokens, at, index + 1, text, { unit: 'half', half });
};

// ปีงบประมาณ พ.ศ. ๒๕๖๖ | ตลอดปีงบประมาณ | ตลอดทั้งปี | ประจำปี ๒๕๖๖ | สิ้นปี
const wholeYear: Reader = (tokens, at, text) => {
  const whole = isKind(tokens[at], 'whole');
  const index = at + (whole || isKind(tokens[at], 'routine') ? 1 : 0);
  const word = tokens[index];
  if (!isKind(word, 'fiscal-year', 'year') || isKind(tokens[index + 1], 'per')) return undefined;
  const year = readYear(tokens, index, text);
  const said = isKind(word, 'fiscal-year') ? 'fiscal' : 'bare';
  const next = year?.next ?? index + 1;
  const past = isKind(tokens[next], 'past');
  const calendar = year?.year && 'calendar' in year.year ? { fiscal: year.year.calendar + 543 } : year?.year;
  return {
    next: past ? next + 1 : next,
    stretch: {
      unit: 'year',
      said,
      assumed: said === 'bare' ? [...(year?.assumed ?? []), 'year-as-fiscal-year'] : (year?.assumed ?? []),
      ...(whole && { whole: true }),
      ...(past && { past: true }),
      ...(calendar && { year: calendar }),
      ...(year?.fault && { fault: year.fault }),
      ...place(tokens, at, past ? next + 1 : next),
    },
  };
};

type WithinYear =
  | { readonly unit: 'quarter'; readonly quarter: number }
  | { readonly unit: 'half'; readonly half: 1 | 2 };

function withFiscalYear(
  tokens: readonly Token[],
  at: number,
  index: number,
  text: string,
  named: WithinYear,
): StretchRead {
  const year = readYear(tokens, index, text);
  const next =
    year?.next ??
    (isKind(tokens[index], 'of') && isKind(tokens[index + 1], 'fiscal-year') ? index + 2 : index);
  const fiscal = year?.year && 'calendar' in year.year ? { fiscal: year.year.calendar + 543 } : year?.year;
  const extra = { ...(fiscal && { year: fiscal }), ...(year?.fault && { fault: year.fault }) };
  return { next, stretch: { ...named, assumed: year?.assumed ?? [], ...extra, ...place(tokens, at, next) } };
}

/** วันที่ | วันจันทร์ที่ */
export function skipDayWords(tokens: readonly Token[], at: number): number {
  let index = at;
  if (isKind(tokens[index], 'day', 'day-number')) index += 1;
  if (isKind(tokens[index], 'weekday')) index += 1;
  if (index > at && isKind(tokens[index], 'ordinal', 'day-number')) index += 1;
  return index;
}

/** ตัวชี้วัดที่ ๑๐, O๒๕, or a number at the end of its line: no day, though a month follows. */
export function countsSomethingElse(tokens: readonly Token[], at: number, text: string): boolean {
  const number = tokens[at];
  if (!number) return false;
  const ordinal = isKind(tokens[at - 1], 'ordinal') && !isKind(tokens[at - 2], 'weekday', 'day');
  const code = /[A-Za-z]/.test(text.charAt(number.start - 1));
  return ordinal || code || text.slice(number.end, tokens[at + 1]?.start).includes('\n');
}

function inCompany(tokens: readonly Token[], at: number, index: number): boolean {
  const joins = (token: Token | undefined) => isKind(token, 'dash', 'to', 'and', 'comma');
  const after = tokens[index + 1];
  if (isKind(after, 'month-name')) return true;
  if (joins(after) && isKind(tokens[index + 2], 'month-name', 'number', 'month')) return true;
  if (tokens.length === 1 || isKind(tokens[at - 1], 'month-name', 'within', 'finish', 'end')) return true;
  return joins(tokens[at - 1]) && isKind(tokens[at - 2], 'month-name', 'number');
}

function dayFault(
  day: number,
  month: number,
  year: number | undefined,
  suggest: (last: number) => Replacement,
): Fault | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return { code: 'no-such-day' };
  const last = daysInMonth(year ?? SOME_LEAP_YEAR, month);
  return day > last ? { code: 'no-such-day', replace: suggest(last) } : undefined;
}

function spelling(month: Token): readonly Assumption[] {
  return month.misspelt ? ['month-spelling'] : [];
}

function place(tokens: readonly Token[], at: number, next: number): { from: number; to: number } {
  return { from: tokens[at]?.start ?? 0, to: tokens[next - 1]?.end ?? 0 };
}
