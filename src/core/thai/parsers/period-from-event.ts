import type { ClaimRead, RelativeClaim } from '../claim.ts';
import type { Assumption } from '../reading.ts';
import { isKind, type Token } from '../token.ts';
import { readStretch } from './calendar-stretch.ts';
import { afterOnce } from './recurrence.ts';

/** The words that name an event, up to the next clause. */
const CLAUSE = /^(?:วัน ?ที่ |วัน )?(?:(?!และ|เพื่อ|โดย|พร้อม)[^ \n(),;])+/;

/** An event is named in few words; a longer run of text is the next clause. */
const LONGEST_EVENT = 90;

// ภายใน ๓๐ วัน นับแต่วันที่ได้รับเรื่อง | ไม่เกิน ๑๕ วันทำการ นับถัดจากวันประชุม | หลังสิ้นไตรมาส ภายใน ๑๕ วัน
export function periodFromEvent(tokens: readonly Token[], at: number, text: string): ClaimRead | undefined {
  return eventLast(tokens, at, text) ?? eventFirst(tokens, at, text);
}

function eventFirst(tokens: readonly Token[], at: number, text: string): ClaimRead | undefined {
  if (!isKind(tokens[at], 'after')) return undefined;
  const stretch = readStretch(tokens, at + 1, text);
  const named =
    isKind(tokens[at + 1], 'end') && isKind(tokens[at + 2], 'quarter', 'month', 'year', 'fiscal-year');
  let index = stretch?.next ?? (named ? at + 3 : at);
  const eventEnd = tokens[index - 1]?.end ?? 0;
  if (index === at) return undefined;
  while (isKind(tokens[index], 'within', 'time-limit', 'at')) index += 1;
  const number = tokens[index];
  const length = isKind(number, 'number') ? daysOf(number.value ?? 0, tokens[index + 1]) : undefined;
  if (!length) return undefined;
  const place = { from: tokens[at]?.start ?? 0, to: tokens[index + 1]?.end ?? 0 };
  const event = {
    from: tokens[at + 1]?.start ?? 0,
    to: eventEnd,
    ...(stretch && { stretch: stretch.stretch }),
  };
  return { next: index + 2, claim: { kind: 'relative', ...length, ...place, event } };
}

function eventLast(tokens: readonly Token[], at: number, text: string): ClaimRead | undefined {
  let index = at;
  while (isKind(tokens[index], 'within', 'time-limit', 'at', 'finish') && index - at < 3) index += 1;
  const within = isKind(tokens[index - 1], 'within', 'time-limit') && index > at;
  const number = tokens[index];
  if (!isKind(number, 'number') || number.value === undefined || number.value > 1000) return undefined;
  const length = daysOf(number.value, tokens[index + 1]);
  if (!length || isHalfYear(tokens, index)) return undefined;
  index += 2;
  // ๖ เดือน/ครั้ง is how often, whatever stands before it
  if (afterOnce(tokens, index) !== undefined) return undefined;
  const linked = isKind(tokens[index], 'from') && !isKind(tokens[index + 1], 'now');
  if (!linked && !within) return undefined;
  while (linked && isKind(tokens[index], 'from')) index += 1;
  const event = linked ? readEvent(tokens, index, text) : undefined;
  if (linked && !event) return undefined;
  const end = event?.to ?? tokens[index - 1]?.end ?? 0;
  while ((tokens[index]?.start ?? end) < end) index += 1;
  const claim: RelativeClaim = {
    kind: 'relative',
    days: length.days,
    assumed: event ? length.assumed : [...length.assumed, 'event-not-stated'],
    from: tokens[at]?.start ?? 0,
    to: end,
    ...(event && { event }),
  };
  return { claim, next: index };
}

/** ๖ เดือนแรก, ๖ เดือนหลังของปีงบประมาณ: a half of the year, not six months after something. */
function isHalfYear(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.value !== 6 || !isKind(tokens[at + 1], 'month')) return false;
  if (isKind(tokens[at + 2], 'first')) return true;
  const after = tokens[at + 3];
  return (
    isKind(tokens[at + 2], 'second') &&
    (!after || isKind(after, 'of', 'open', 'close', 'and', 'comma', 'item'))
  );
}

function daysOf(count: number, unit: Token | undefined): { days: number; assumed: Assumption[] } | undefined {
  if (isKind(unit, 'working-day')) return { days: count, assumed: ['working-days'] };
  if (isKind(unit, 'day')) return { days: count, assumed: [] };
  if (isKind(unit, 'week')) return { days: count * 7, assumed: [] };
  if (isKind(unit, 'month')) return { days: count * 30, assumed: ['month-as-30-days'] };
  return undefined;
}

function readEvent(tokens: readonly Token[], at: number, text: string): RelativeClaim['event'] {
  const first = tokens[at];
  if (!first || isKind(tokens[at], 'item')) return undefined;
  const dated = readStretch(tokens, at, text);
  if (dated) return { from: first.start, to: dated.stretch.to, stretch: dated.stretch };
  const rest = text.slice(first.start, first.start + LONGEST_EVENT);
  const clause = CLAUSE.exec(rest)?.[0];
  return clause ? { from: first.start, to: first.start + clause.length } : undefined;
}
