import { isFiscalYear } from '../calendar/fiscal-year.ts';
import { isCellError } from './cell-error.ts';
import type { Claim, ClaimRead } from './claim.ts';
import { toThaiDigits } from './digits.ts';
import { listItems } from './list-items.ts';
import { type NormalisedText, normalise } from './normalise.ts';
import { dates } from './parsers/dates.ts';
import { dayOfEachMonth } from './parsers/day-of-each-month.ts';
import { misspeltMonth } from './parsers/misspelt-month.ts';
import { monthSlip } from './parsers/month-slip.ts';
import { periodFromEvent } from './parsers/period-from-event.ts';
import { recurrence } from './parsers/recurrence.ts';
import { roundOfMonths } from './parsers/round-of-months.ts';
import { schoolYear } from './parsers/school-year.ts';
import { yearsOfPlan } from './parsers/years-of-plan.ts';
import { readTokens } from './read-tokens.ts';
import type { Reading, ReadingProblem, ScheduleContext, ScheduleOutcome } from './reading.ts';
import { dropCoverage } from './refiners/drop-coverage.ts';
import { dropReferences } from './refiners/drop-references.ts';
import { dropUndone } from './refiners/drop-undone.ts';
import { explainPeriod } from './refiners/explain-period.ts';
import { finishedOrDue } from './refiners/finished-or-due.ts';
import { inheritMonths } from './refiners/inherit-months.ts';
import { nameMonths } from './refiners/name-months.ts';
import { shareFiscalYear } from './refiners/share-fiscal-year.ts';
import { itemLabelAt, type Scene } from './scene.ts';
import { settleClaim } from './settle/settle-claim.ts';
import type { Settled } from './settle/settled.ts';
import { isOneOf, type Token, type TokenKind } from './token.ts';

interface Parser {
  readonly read: (tokens: readonly Token[], at: number, text: string) => ClaimRead | undefined;
  /** In a text without any of these words it is not even tried. */
  readonly needs: readonly TokenKind[];
}

type Refiner = (claims: readonly Claim[], scene: Scene) => Claim[];

/** At each word the first that reads it wins. */
const PARSERS: readonly Parser[] = [
  { read: schoolYear, needs: ['school-year'] },
  { read: monthSlip, needs: ['month-slip', 'gregorian'] },
  { read: dayOfEachMonth, needs: ['of', 'every'] },
  { read: recurrence, needs: ['every', 'alternate', 'per', 'each', 'times'] },
  { read: periodFromEvent, needs: ['from', 'after', 'within', 'time-limit'] },
  { read: roundOfMonths, needs: ['round'] },
  { read: yearsOfPlan, needs: ['year', 'fiscal-year', 'buddhist'] },
  {
    read: dates,
    needs: ['numeric-date', 'month-name', 'month', 'quarter', 'half', 'year', 'fiscal-year', 'calendar-year'],
  },
  { read: misspeltMonth, needs: ['number'] },
];

/** No phrase about time begins with one of these. */
const SILENT: readonly TokenKind[] = ['text', 'item', 'open', 'close', 'comma'];

/** Each runs once, in this order; dropCoverage comes last of all. */
const REFINERS: readonly Refiner[] = [
  finishedOrDue,
  dropReferences,
  dropUndone,
  shareFiscalYear,
  explainPeriod,
  nameMonths,
  inheritMonths,
];

/** Reads when things are due or were done out of Thai text, and says what it could not read or had to assume. */
export function readSchedule(typed: string, context: ScheduleContext): ScheduleOutcome {
  if (isCellError(typed)) return { readings: [], problems: [{ code: 'cell-error', quote: typed.trim() }] };
  const { claims, scene, normalised } = claimsIn(typed, context);
  const readings: Reading[] = [];
  const problems: ReadingProblem[] = [];
  for (const claim of dropCoverage(claims, scene)) {
    const place = placeOf(claim, normalised, scene);
    for (const settled of settleClaim(claim, scene)) {
      if (settled.kind === 'problem') problems.push(problemOf(settled, claim, place, normalised));
      else readings.push(readingOf(settled, claim, place, normalised));
    }
  }
  return { readings, problems };
}

export interface ClaimsFound {
  readonly claims: readonly Claim[];
  readonly scene: Scene;
  readonly normalised: NormalisedText;
}

/** The pieces of a text that tell of time, with their places; those too that only say which period the data covers. */
export function claimsIn(typed: string, { fiscalYear, field }: ScheduleContext): ClaimsFound {
  const normalised = normalise(typed);
  const { text } = normalised;
  const scene: Scene = {
    text,
    items: listItems(text),
    ...(isFiscalYear(fiscalYear) && { fiscalYear }),
    ...(field && { field }),
  };
  const claims = REFINERS.reduce<Claim[]>((found, refine) => refine(found, scene), parse(text, scene));
  return { claims, scene, normalised };
}

function parse(text: string, { items }: Scene): Claim[] {
  const tokens = readTokens(text, items);
  const parsers = parsersFor(tokens);
  const claims: Claim[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = isOneOf(tokens[at], SILENT) ? undefined : firstOf(parsers, tokens, at, text);
    if (found) claims.push(found.claim);
    at = found ? Math.max(found.next, at + 1) : at + 1;
  }
  return claims;
}

function parsersFor(tokens: readonly Token[]): readonly Parser[] {
  const kinds = new Set<TokenKind>();
  for (const token of tokens) for (const kind of token.meaning.kinds) kinds.add(kind);
  return PARSERS.filter(({ needs }) => needs.some((kind) => kinds.has(kind)));
}

function firstOf(
  parsers: readonly Parser[],
  tokens: readonly Token[],
  at: number,
  text: string,
): ClaimRead | undefined {
  for (const { read } of parsers) {
    const found = read(tokens, at, text);
    if (found) return found;
  }
  return undefined;
}

interface Place {
  readonly quote: string;
  readonly item?: string;
}

function placeOf({ from, to }: Claim, normalised: NormalisedText, scene: Scene): Place {
  const mark = itemLabelAt(scene, from);
  const printed = mark && normalised.quote(mark.start, mark.end).match(/[0-9๐-๙]+(?:\.[0-9๐-๙]+)*/)?.[0];
  return { quote: normalised.quote(from, to).trim(), ...(printed !== undefined && { item: printed }) };
}

function readingOf(
  settled: Exclude<Settled, { kind: 'problem' }>,
  claim: Claim,
  place: Place,
  normalised: NormalisedText,
): Reading {
  if (settled.kind !== 'relative') return Object.assign(settled, place);
  const event = claim.kind === 'relative' ? claim.event : undefined;
  return { ...settled, ...place, from: event ? normalised.quote(event.from, event.to).trim() : '' };
}

function problemOf(
  { code, replace }: Extract<Settled, { kind: 'problem' }>,
  { from, to }: Claim,
  place: Place,
  normalised: NormalisedText,
): ReadingProblem {
  if (!replace) return { code, ...place };
  const before = replace.from > from ? normalised.quote(from, replace.from) : '';
  const after = replace.to < to ? normalised.quote(replace.to, to) : '';
  const by = /[๐-๙]/.test(place.quote) ? toThaiDigits(replace.by) : replace.by;
  return { code, ...place, suggestion: `${before}${by}${after}`.trim() };
}
