/**
 * A civil date in the Gregorian calendar: no clock, no zone. Names follow Temporal.PlainDate,
 * so the day Apps Script has it this file goes.
 */
export interface PlainDate {
  readonly year: number;
  /** 1 = January. */
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date, or undefined where no calendar has it (31 September, month 13). */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

export function lastDayOfMonth(year: number, month: number): PlainDate {
  return { year, month, day: daysInMonth(year, month) };
}

/** Days since 1970-01-01; the only arithmetic a Date is trusted with. */
function dayNumber({ year, month, day }: PlainDate): number {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  return Math.round(instant.getTime() / DAY_MS);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  const instant = new Date((dayNumber(date) + days) * DAY_MS);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
}

/** Days from `start` to `end`; negative when `end` comes first. */
export function daysBetween(start: PlainDate, end: PlainDate): number {
  return dayNumber(end) - dayNumber(start);
}

/** Below zero when `one` is the earlier day, zero when they are the same day. */
export function compareDates(one: PlainDate, other: PlainDate): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

/** `2026-04-01`. */
export function toIso({ year, month, day }: PlainDate): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Reads exactly `YYYY-MM-DD`; anything else, or a day no calendar has, is undefined. */
export function fromIso(text: string): PlainDate | undefined {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
