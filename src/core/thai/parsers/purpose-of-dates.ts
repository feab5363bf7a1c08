import type { Purpose } from '../claim.ts';
import { isKind, isOneOf, type Token, type TokenKind } from '../token.ts';

export interface PurposeRead {
  readonly purpose: Purpose;
  /** ระหว่าง … และ …: the word และ joins a range. */
  readonly between: boolean;
  readonly next: number;
}

const MOST_CUES = 5;
const CUES: readonly TokenKind[] = [
  'within',
  'finish',
  'before',
  'when',
  'dated',
  'as-of',
  'since',
  'after',
  'between',
  'now',
  'to',
  'at',
];

/** The words before a date that say what it is for; none of them is needed. */
export function readPurpose(tokens: readonly Token[], at: number): PurposeRead {
  // Asked at every word by several parsers, and hardly ever is there anything to read.
  if (!isOneOf(tokens[at], CUES)) return { purpose: 'bare', between: false, next: at };
  let next = at;
  const cues: Token[] = [];
  const said = (...kinds: readonly TokenKind[]) => cues.some((token) => isKind(token, ...kinds));
  while (cues.length < MOST_CUES) {
    const token = tokens[next];
    const afterNow = isKind(token, 'dash', 'and') && said('now');
    if (!afterNow && (!isOneOf(token, CUES) || opensPeriodEnd(tokens, next))) break;
    if (isKind(token, 'after') && cues.length > 0) break;
    if (token) cues.push(token);
    next += 1;
  }
  return { purpose: purposeOf(cues), between: said('between'), next };
}

/** Of several words that decide, the one nearest to the date: เมื่อแล้วเสร็จ ภายในเดือน… is a deadline. */
const DECIDING: readonly (readonly [kind: TokenKind, purpose: Purpose])[] = [
  ['as-of', 'as-of'],
  ['dated', 'dated'],
  ['when', 'when'],
  ['after', 'after'],
  ['within', 'within'],
  ['now', 'within'],
  ['before', 'before'],
];

function purposeOf(cues: readonly Token[]): Purpose {
  for (const cue of [...cues].reverse()) {
    const decided = DECIDING.find(([kind]) => isKind(cue, kind));
    if (decided) return decided[1];
    if (isKind(cue, 'finish') && cues.some((other) => isKind(other, 'when'))) return 'within';
  }
  const said = (...kinds: readonly TokenKind[]) => cues.some((token) => isKind(token, ...kinds));
  if (said('since')) return 'since';
  if (said('between')) return 'during';
  const finishing = cues.filter((cue) => isKind(cue, 'finish', 'to'));
  if (finishing.length > 0) return finishing.every((cue) => isKind(cue, 'done')) ? 'finished' : 'within';
  return 'bare';
}

/** สิ้นสุดปีงบประมาณ: the end of a period, not a word before a date. */
function opensPeriodEnd(tokens: readonly Token[], at: number): boolean {
  return isKind(tokens[at], 'end') && isKind(tokens[at + 1], 'month', 'quarter', 'year', 'fiscal-year');
}
