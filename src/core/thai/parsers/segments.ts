import type { Segment, Stretch, WrittenYear } from '../stretch.ts';
import { isKind, type Token } from '../token.ts';
import { readStretch } from './calendar-stretch.ts';
import { countsSomethingElse, skipDayWords } from './stretches/day-words.ts';
import { nextQuarter } from './stretches/quarter-of-year.ts';

export interface SegmentsRead {
  readonly segments: readonly Segment[];
  readonly next: number;
}

/** A day number that waits for the month written after it: ๑ - ๑๕ มกราคม. */
interface BareDay {
  readonly bareDay: number;
  readonly from: number;
  readonly to: number;
}

type Part = Stretch | BareDay;

interface Joined {
  readonly part: Part;
  /** How it hangs on the part before it. */
  readonly join: 'range' | 'list';
  readonly next: number;
}

/** Where the last list of bare numbers lay that no month ends: read once, not again from each of its numbers. */
const BARREN = new WeakMap<readonly Token[], { readonly from: number; readonly to: number }>();

/** Pieces of the calendar that belong together: one, a range, or a list of either. */
export function readSegments(
  tokens: readonly Token[],
  at: number,
  text: string,
  between: boolean,
): SegmentsRead | undefined {
  const barren = BARREN.get(tokens);
  if (barren && at >= barren.from && at < barren.to) return undefined;
  const parts: Joined[] = [];
  let next = at;
  let join: Joined['join'] = 'list';
  for (;;) {
    const part = readPart(tokens, next, text, parts[parts.length - 1]?.part);
    if (!part || (join === 'list' && isAnotherClause(parts[parts.length - 1]?.part, part.part))) break;
    parts.push({ part: part.part, next: part.next, join });
    const joint = readJoint(tokens, part.next, between && parts.length === 1, part.part);
    if (!joint) break;
    next = joint.next;
    join = joint.join;
  }
  while (parts.length > 0 && isBare(parts[parts.length - 1]?.part)) parts.pop();
  const last = parts[parts.length - 1];
  const segments = last && toSegments(parts);
  if (segments) return { segments, next: last.next };
  if (next > at) BARREN.set(tokens, { from: at, to: parts.length === 0 ? next : at + 1 });
  return undefined;
}

function readPart(
  tokens: readonly Token[],
  at: number,
  text: string,
  before: Part | undefined,
): { part: Part; next: number } | undefined {
  const found =
    (before && !isBare(before) && before.unit === 'quarter' && nextQuarter(tokens, at, text)) ||
    readStretch(tokens, at, text);
  if (found) return { part: found.stretch, next: found.next };
  const index = skipDayWords(tokens, at);
  const number = tokens[index];
  const day = isKind(number, 'number') && (number.digits ?? 9) <= 2 ? (number.value ?? 0) : 0;
  if (!number || day < 1 || day > 31 || !leadsOn(tokens, index, text, index > at)) return undefined;
  return { part: { bareDay: day, from: tokens[at]?.start ?? number.start, to: number.end }, next: index + 1 };
}

/** หมู่ที่ ๕ ถึงวันที่ ๓๐ เมษายน: a number of something else is no day to count from. */
function leadsOn(tokens: readonly Token[], at: number, text: string, worded: boolean): boolean {
  if (worded) return true;
  const toWordedDay = isKind(tokens[at + 1], 'to') && isKind(tokens[at + 2], 'day-number');
  return !toWordedDay && !countsSomethingElse(tokens, at, text);
}

/** The joint after a part; nothing goes on from a whole year, and months, or days of a year not told yet, may stand side by side without any. */
function readJoint(
  tokens: readonly Token[],
  at: number,
  between: boolean,
  part: Part,
): { join: Joined['join']; next: number } | undefined {
  const token = tokens[at];
  const unit = isBare(part) ? undefined : part.unit;
  if (unit === 'year') return undefined;
  if (isKind(token, 'dash', 'to')) {
    let next = at + 1;
    while (isKind(tokens[next], 'to', 'within', 'dash')) next += 1;
    return { join: 'range', next };
  }
  if (isKind(token, 'and', 'comma', 'slash')) {
    if (isKind(tokens[at + 1], 'to')) return { join: 'range', next: at + 2 };
    if (isKind(token, 'and') && between) return { join: 'range', next: at + 1 };
    let next = at + 1;
    while (isKind(tokens[next], 'and', 'within', 'at')) next += 1;
    return { join: 'list', next };
  }
  const another =
    isKind(token, 'month-name') || (isKind(token, 'month') && isKind(tokens[at + 1], 'month-name'));
  const anotherDay = isKind(token, 'number') && isKind(tokens[at + 1], 'month-name');
  const yearless = !isBare(part) && !part.year;
  if ((unit === 'month' && another) || (unit === 'day' && yearless && anotherDay))
    return { join: 'list', next: at };
  return undefined;
}

/** ไตรมาส ๑ วันที่ ๒๕ ธ.ค. และไตรมาส ๒ …: after a day, a quarter opens the next clause. */
function isAnotherClause(before: Part | undefined, part: Part): boolean {
  if (!before || isBare(before) || before.unit !== 'day' || isBare(part)) return false;
  return (part.unit === 'quarter' || part.unit === 'half') && !part.atEnd;
}

function isBare(part: Part | undefined): part is BareDay {
  return part !== undefined && 'bareDay' in part;
}

/** From the right: a day without a month takes the one after it, and a year written once serves all. */
function toSegments(parts: readonly Joined[]): Segment[] | undefined {
  const whole: { stretch: Stretch; join: Joined['join'] }[] = [];
  let after: Stretch | undefined;
  for (const { part, join } of [...parts].reverse()) {
    const stretch: Stretch | undefined = isBare(part) ? completeDay(part, after) : part;
    if (!stretch) return undefined;
    whole.push({ stretch, join });
    after = stretch;
  }
  whole.reverse();
  const dated = shareYears(whole.map(({ stretch }) => stretch));
  const segments: Segment[] = [];
  dated.forEach((stretch, index) => {
    const previous = segments[segments.length - 1];
    if (whole[index]?.join === 'range' && previous && !previous.last) {
      segments[segments.length - 1] = { first: previous.first, last: stretch };
    } else segments.push({ first: stretch });
  });
  return segments;
}

function completeDay({ bareDay, from, to }: BareDay, after: Stretch | undefined): Stretch | undefined {
  if (after?.unit !== 'day') return undefined;
  const { month, year, assumed } = after;
  return { unit: 'day', day: bareDay, month, assumed, from, to, ...(year && { year }) };
}

function shareYears(stretches: readonly Stretch[]): Stretch[] {
  const shared = [...stretches];
  const pass = (indices: number[]) => {
    let year: WrittenYear | undefined;
    for (const index of indices) {
      const stretch = shared[index];
      if (!stretch) continue;
      if (stretch.year) year = stretch.year;
      else if (year && (stretch.unit !== 'year' || stretch.said === 'fiscal'))
        shared[index] = withYear(stretch, year);
    }
  };
  const forward = shared.map((_, index) => index);
  pass([...forward].reverse());
  pass(forward);
  return shared;
}

/** A quarter takes a fiscal year; a day or month takes the year as it stands. */
function withYear(stretch: Stretch, year: WrittenYear): Stretch {
  const fiscalUnit = stretch.unit === 'quarter' || stretch.unit === 'half' || stretch.unit === 'year';
  if (fiscalUnit && 'calendar' in year) return stretch;
  return { ...stretch, year, yearShared: true };
}
