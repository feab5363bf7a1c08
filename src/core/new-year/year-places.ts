import type { Claim } from '../thai/claim.ts';
import type { ClaimsFound } from '../thai/read-schedule.ts';
import { readTokens } from '../thai/read-tokens.ts';
import { dropCoverage } from '../thai/refiners/drop-coverage.ts';
import { settleClaim } from '../thai/settle/settle-claim.ts';
import { isKind, type Token } from '../thai/token.ts';

/** Figures in the normalised text, and those to stand there instead; never more nor fewer of them. */
export interface Rewrite {
  readonly from: number;
  readonly by: string;
}

export interface YearPlaces {
  readonly years: readonly Rewrite[];
  /** Days written ๒๙ before or after กุมภาพันธ์: no calendar has them a year later. */
  readonly leapDays: readonly Rewrite[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const BUDDHIST = { from: 2400, to: 2598 };
const GREGORIAN = { from: 1900, to: 2055 };
/** Two figures below this are a day; the last year of two figures is 98. */
const SHORT = { from: 32, to: 98 };

/**
 * The years that readings are made of, of the months whose data a report covers, and of the word ปีงบประมาณ:
 * laws, numbers and telephones have none of them, and a deed that is told with its day was not done a year later.
 */
export function yearPlaces({ claims, scene, normalised }: ClaimsFound): YearPlaces {
  const { text } = normalised;
  const tokens = readTokens(text, scene.items);
  const schedule = new Set(dropCoverage(claims, scene));
  const spans = claims
    .filter((claim) => schedule.has(claim) || !isOfYears(claim))
    .filter((claim) =>
      settleClaim(claim, scene).some(({ kind }) => kind !== 'problem' && kind !== 'completed'),
    )
    .flatMap(spansOf);
  const years: Rewrite[] = [];
  const leapDays: Rewrite[] = [];
  let fiscalAt = Number.NaN;
  tokens.forEach((token, at) => {
    const read = spans.some(({ from, to }) => token.start >= from && token.end <= to);
    if (read && isKind(token, 'numeric-date')) {
      const written = text.slice(token.start, token.end);
      years.push(yearOfNumericDate(token, written));
      leapDays.push(...leapDayOfNumericDate(token, written));
    } else if (isKind(token, 'number')) {
      const fiscal = namesFiscalYear(tokens, at, fiscalAt);
      if (fiscal) fiscalAt = at;
      if (fiscal || (read && isYear(tokens, at)))
        years.push({ from: token.start, by: String((token.value ?? 0) + 1) });
      else if (read && isLeapDay(tokens, at)) leapDays.push({ from: token.start, by: '28' });
    }
  });
  return { years, leapDays };
}

/** โครงการปี ๒๕๖๙, แผนพัฒนา (พ.ศ. ๒๕๖๖ - ๒๕๗๐): beside a schedule, whole years are mostly names. */
function isOfYears(claim: Claim): boolean {
  return claim.kind === 'dates' && claim.segments.some(({ first }) => first.unit === 'year');
}

/** The event that days are counted from may name a law; only a date of its own counts. */
function spansOf(claim: Claim): readonly Span[] {
  if (claim.kind !== 'relative') return [claim];
  return claim.event?.stretch ? [claim.event.stretch] : [];
}

function isWithin({ value = 0 }: Token, { from, to }: Span): boolean {
  return value >= from && value <= to;
}

function isYear(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  const before = tokens[at - 1];
  if (number?.digits === 4) return isWithin(number, BUDDHIST) || isWithin(number, GREGORIAN);
  if (number?.digits !== 2) return false;
  if (isKind(before, 'buddhist')) return (number.value ?? 99) <= SHORT.to;
  const placed = isKind(before, 'month-name', 'year', 'fiscal-year', 'slash', 'comma');
  return placed && isWithin(number, SHORT);
}

// ปีงบประมาณ พ.ศ. ๒๕๖๙ | ปีงบ ๖๙ | ปีงบประมาณ ๒๕๖๙ - ๒๕๗๓ | ปีงบประมาณ ๒๕๖๘ และ พ.ศ. ๒๕๖๙
function namesFiscalYear(tokens: readonly Token[], at: number, fiscalAt: number): boolean {
  const number = tokens[at];
  if (!number) return false;
  const year = number.digits === 4 ? isWithin(number, BUDDHIST) : false;
  const short = number.digits === 2 && isWithin(number, SHORT);
  const before = isKind(tokens[at - 1], 'buddhist', 'open') ? at - 2 : at - 1;
  if (isKind(tokens[before], 'fiscal-year')) return year || short;
  return year && isKind(tokens[before], 'dash', 'to', 'and', 'comma') && fiscalAt === before - 1;
}

// 1/4/2566 | 1-4-66 | 2023-04-01
function yearOfNumericDate({ start, end }: Token, written: string): Rewrite {
  const figures = startsWithYear(written) ? written.slice(0, 4) : (/[0-9]+$/.exec(written)?.[0] ?? '');
  const by = String(Number(figures) + 1);
  const from = startsWithYear(written) ? start : end - figures.length;
  return { from, by: by.length === figures.length ? by : figures };
}

function leapDayOfNumericDate({ start, end, meaning }: Token, written: string): readonly Rewrite[] {
  const [day, month] = meaning.parts ?? [];
  if (day !== 29 || month !== 2) return [];
  return [{ from: startsWithYear(written) ? end - 2 : start, by: '28' }];
}

function startsWithYear(written: string): boolean {
  return /^[0-9]{4}/.test(written);
}

function isLeapDay(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  if (number?.value !== 29 || number.digits !== 2) return false;
  const month = isKind(tokens[at + 1], 'month') ? tokens[at + 2] : tokens[at + 1];
  const monthFirst = isKind(tokens[at + 1], 'comma') ? tokens[at - 1] : undefined;
  return [month, monthFirst].some((token) => isKind(token, 'month-name') && token.value === 2);
}
