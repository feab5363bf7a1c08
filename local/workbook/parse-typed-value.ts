import type { Content } from './content.ts';
import { serialOf, serialOfDate, wallClock } from './zoned-time.ts';

export interface TypedValue {
  /** Undefined when the cell is emptied. */
  readonly content: Content | undefined;
  /** The format a cell without one takes on. */
  readonly numberFormat?: string;
  readonly isDate?: boolean;
}

export interface TypingPlace {
  /** The cell's own number format. */
  readonly numberFormat: string | undefined;
  /** th_TH writes the day first, en_US the month. */
  readonly locale: string;
  readonly zone: string;
  readonly now: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

const text = (value: string): TypedValue => ({ content: { kind: 'text', value } });
const number = (value: number, numberFormat?: string): TypedValue => ({
  content: { kind: 'number', value },
  ...(numberFormat !== undefined && { numberFormat }),
});

// 7 | 007 | 1,234.50 | -3 | (3) | 1e3 | 50% | ฿1,200 | $5
function readNumber(typed: string): TypedValue | undefined {
  const match =
    /^(?<open>\()?(?<sign>[+-])?(?<currency>[฿$])?(?<digits>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.[0-9]*)?(?:e[+-]?[0-9]+)?)(?<percent>%)?(?<close>\))?$/i.exec(
      typed,
    );
  const groups = match?.groups;
  if (!groups?.digits || !/[0-9]/.test(groups.digits)) return undefined;
  if ((groups.open === undefined) !== (groups.close === undefined)) return undefined;
  const size = Number(groups.digits.replaceAll(',', ''));
  if (!Number.isFinite(size)) return undefined;
  const value = groups.sign === '-' || groups.open ? -size : size;
  const decimals = groups.digits.includes('.') ? '.00' : '';
  if (groups.percent) return number(value / 100, `0${decimals}%`);
  if (groups.currency) return number(value, `[$${groups.currency}]#,##0.00`);
  return number(value, groups.digits.includes(',') ? `#,##0${decimals}` : undefined);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateOf(year: number, month: number, day: number, numberFormat: string): TypedValue | undefined {
  const serial = serialOfDate(year, month, day);
  return serial === undefined ? undefined : { ...number(serial, numberFormat), isDate: true };
}

// 2026-04-01 | 1/4/2569 | 1-4-69 | 1/2 | 12/2569 | 1 Apr 2026 | Apr 1, 2026
function readDate(typed: string, place: TypingPlace): TypedValue | undefined {
  const iso = /^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$/.exec(typed);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const monthFirst = place.locale.startsWith('en_US');
  const slashed = /^([0-9]{1,2})([-/])([0-9]{1,2})(?:\2([0-9]{4}|[0-9]{2}))?$/.exec(typed);
  if (slashed) {
    const [, one = '', , other = '', year] = slashed;
    const [day, month] = monthFirst ? [other, one] : [one, other];
    const thisYear = new Date(wallClock(place.now, place.zone)).getUTCFullYear();
    const format = monthFirst ? 'm/d/yyyy' : 'd/m/yyyy';
    return dateOf(year === undefined ? thisYear : fullYear(year), Number(month), Number(day), format);
  }
  const monthly = /^([0-9]{1,2})\/([0-9]{4})$/.exec(typed);
  if (monthly) return dateOf(Number(monthly[2]), Number(monthly[1]), 1, 'm/yyyy');
  const named =
    new RegExp(`^(?<day>[0-9]{1,2})[ -]${MONTH}[ -](?<year>[0-9]{4}|[0-9]{2})$`, 'i').exec(typed)?.groups ??
    new RegExp(`^${MONTH} (?<day>[0-9]{1,2}),? (?<year>[0-9]{4})$`, 'i').exec(typed)?.groups;
  if (!named) return undefined;
  const month = MONTHS.indexOf((named.month ?? '').toLowerCase()) + 1;
  return dateOf(fullYear(named.year ?? ''), month, Number(named.day), 'd mmm yyyy');
}

// 10:30 | 10:30:15 | 1:05 pm
function readTime(typed: string): TypedValue | undefined {
  const match = /^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?: ?(am|pm))?$/i.exec(typed);
  if (!match) return undefined;
  const [, hours, minutes, seconds = '0', half] = match;
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return number((hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, 'h:mm:ss');
}

function readDateAndTime(typed: string, place: TypingPlace): TypedValue | undefined {
  const match = /^(?<date>[^ ]+)[ T](?<time>[0-9]{1,2}:.+)$/.exec(typed);
  const date = readDate(match?.groups?.date ?? '', place);
  const time = readTime(match?.groups?.time ?? '');
  if (date?.content?.kind !== 'number' || time?.content?.kind !== 'number') return undefined;
  return { ...number(date.content.value + time.content.value, `${date.numberFormat} h:mm:ss`), isDate: true };
}

/** What Sheets makes of a string written to a cell: the same as of one typed by hand. */
export function parseTypedValue(typed: string, place: TypingPlace): TypedValue {
  if (typed === '') return { content: undefined };
  // An apostrophe asks for plain text and is not itself part of the value.
  if (typed.startsWith("'")) return text(typed.slice(1));
  // Whether "@" also stops a formula is unknown; taking it for one is the strict reading.
  if (typed.startsWith('=')) return { content: formulaTyped(typed) };
  if (place.numberFormat === '@') return text(typed);
  const trimmed = typed.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { content: { kind: 'boolean', value: trimmed.toLowerCase() === 'true' } };
  }
  return (
    readNumber(trimmed) ??
    readDateAndTime(trimmed, place) ??
    readDate(trimmed, place) ??
    readTime(trimmed) ??
    text(typed)
  );
}

/** A Date handed over by a script: its wall clock in the spreadsheet's zone. */
export function parseInstant(instant: number, zone: string): TypedValue {
  const serial = serialOf(wallClock(instant, zone));
  return { ...number(serial, Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd h:mm:ss'), isDate: true };
}

/** =HYPERLINK("#gid=0&range=A5","แถว 5"): the one formula whose result stands in it. */
const LINK = /^=HYPERLINK\("[^"]*","([^"]*)"\)$/;

function formulaTyped(formula: string): Content {
  const label = LINK.exec(formula)?.[1];
  const cached = label === undefined ? {} : { cached: { kind: 'text', value: label } as const };
  return { kind: 'formula', formula, ...cached };
}
