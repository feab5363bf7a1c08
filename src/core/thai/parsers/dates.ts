import type { ClaimRead, Purpose } from '../claim.ts';
import { isKind, type Token } from '../token.ts';
import { readStretch } from './calendar-stretch.ts';
import { readPurpose } from './purpose-of-dates.ts';
import { readSegments, type SegmentsRead } from './segments.ts';

// ภายในเดือนเมษายน ๒๕๖๖ | ต.ค.65 - ก.ย. 66 | เมื่อวันที่ ๓ เมษายน ๒๕๖๖ | ตั้งแต่เดือนตุลาคม ๒๕๖๕ เป็นต้นไป
export function dates(tokens: readonly Token[], at: number, text: string): ClaimRead | undefined {
  const cue = readPurpose(tokens, at);
  const read = SINGLE.includes(cue.purpose)
    ? oneDate(tokens, cue.next, text)
    : readSegments(tokens, cue.next, text, cue.between);
  if (!read) return undefined;
  let { next } = read;
  const onward = isKind(tokens[next], 'onward');
  const past = isKind(tokens[next], 'past');
  if (onward || past) next += 1;
  const whole = read.segments.some(({ first }) => first.unit === 'year' && first.whole);
  const range = read.segments.some(({ last }) => last !== undefined);
  return {
    next,
    claim: {
      kind: 'dates',
      purpose: refine(cue.purpose, { onward, past, range, whole }),
      segments: read.segments,
      onward,
      assumed: [],
      from: tokens[at]?.start ?? 0,
      to: tokens[next - 1]?.end ?? 0,
    },
  };
}

/** Documents and data have one date; what follows it is another clause. */
const SINGLE: readonly Purpose[] = ['dated', 'as-of'];

function oneDate(tokens: readonly Token[], at: number, text: string): SegmentsRead | undefined {
  const read = readStretch(tokens, at, text);
  return read && { segments: [{ first: read.stretch }], next: read.next };
}

function refine(
  purpose: Purpose,
  said: Readonly<Record<'onward' | 'past' | 'range' | 'whole', boolean>>,
): Purpose {
  if (said.whole || (purpose === 'since' && said.range)) return 'during';
  if (purpose === 'bare' && said.onward) return 'since';
  if (purpose === 'bare' && said.past) return 'when';
  return purpose;
}
