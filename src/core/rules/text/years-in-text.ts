import type { CompactText } from './compact-text.ts';
import { matchesOf } from './matches-of.ts';

export interface YearInText {
  readonly buddhistYear: number;
  readonly quote: string;
  /** The compact words in front of the year, nearest last. */
  readonly before: string;
}

// ปีงบประมาณ พ.ศ. ๒๕๖๖ | ประจำปีงบประมาณ ๒๕๖๖ | ปีงบประมาณพ.ศ.2566
const FISCAL_YEAR = /(?:ประจำ)?ปีงบประมาณ\(?(?:พ\.?ศ\.?)?(2[45][0-9]{2})(?![0-9])/g;
// ประจำปี ๒๕๖๖ | ปี พ.ศ. ๒๕๖๖
const ANY_YEAR = /(?:ประจำ)?ปี(?:งบประมาณ)?\(?(?:พ\.?ศ\.?)?(2[45][0-9]{2})(?![0-9])/g;
const WORDS_BEFORE = 60;

/** The fiscal years a text names. */
export function fiscalYearsIn(compact: CompactText): readonly YearInText[] {
  return yearsBy(FISCAL_YEAR, compact);
}

/** The years a text names, fiscal or not. */
export function yearsIn(compact: CompactText): readonly YearInText[] {
  return yearsBy(ANY_YEAR, compact);
}

function yearsBy(pattern: RegExp, compact: CompactText): readonly YearInText[] {
  return matchesOf(pattern, compact.text).map(({ 0: { length }, 1: year, index }) => ({
    buddhistYear: Number(year),
    quote: compact.quote(index, index + length),
    before: compact.text.slice(Math.max(0, index - WORDS_BEFORE), index),
  }));
}
