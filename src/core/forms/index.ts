import { complete } from './complete.ts';
import { fiveColumnsWithOutcome } from './five-columns-with-outcome.ts';
import type { Form } from './form.ts';
import { memoAndSixColumns } from './memo-and-six-columns.ts';
import { sevenColumnsAnnual } from './seven-columns-annual.ts';
import { sixMonthRound } from './six-month-round.ts';
import { tableInsideMemo } from './table-inside-memo.ts';

/** Every form an office can choose; the first is what a new sheet begins with. */
export const FORMS: readonly Form[] = [
  complete,
  memoAndSixColumns,
  sixMonthRound,
  sevenColumnsAnnual,
  fiveColumnsWithOutcome,
  tableInsideMemo,
];
