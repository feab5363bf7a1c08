import type { CompactText } from './compact-text.ts';
import { matchesOf } from './matches-of.ts';

export interface RoundInText {
  readonly months: 6 | 12;
  readonly quote: string;
}

// รอบ ๖ เดือน | รอบที่ ๑ (๖ เดือน) | รอบ ๖ และ ๑๒ เดือน | รอบการประเมิน ๑๒ เดือน
const ROUND = /รอบ(?:ที่[12]|การ[ก-ฮะ-์]{0,12}|ระยะเวลา)?\(?(6|12)(?:(?:และ|,)(6|12))?เดือน/g;

/** The rounds a text names. */
export function roundsIn(compact: CompactText): readonly RoundInText[] {
  return matchesOf(ROUND, compact.text).flatMap(({ 0: { length }, 1: first, 2: second, index }) =>
    [first, second]
      .filter((months) => months !== undefined)
      .map((months) => ({ months: months === '6' ? 6 : 12, quote: compact.quote(index, index + length) })),
  );
}

// ครึ่งปี | ไตรมาสที่ ๒ | (ตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖)
const SPAN_OF_MONTHS =
  /ครึ่งปี|ตุลาคม(?:พ\.?ศ\.?)?(?:[0-9]{2,4})?(?:-|ถึง|จนถึง)(?:เดือน|[0-9]{1,2})?(?:มีนาคม|กันยายน)/;

/** Whether a headline says which part of the year it covers. */
export function statesRound(compact: CompactText): boolean {
  return roundsIn(compact).length > 0 || SPAN_OF_MONTHS.test(compact.text);
}
