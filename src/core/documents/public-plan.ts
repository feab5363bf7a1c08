import type { Plan } from '../plan/plan.ts';
import { matchesOf } from '../rules/text/matches-of.ts';
import { PERSONAL_NUMBER } from '../rules/text/personal-numbers.ts';
import { viewOf } from '../rules/text/text-view.ts';

export interface PublicPlan {
  readonly plan: Plan;
  /** How many personal numbers were covered, and how many notes for the office alone left out. */
  readonly covered: number;
  readonly notes: number;
}

/** หมายเหตุภายใน: … — a line for colleagues. */
const INTERNAL_NOTE = /^\s*(?:หมายเหตุภายใน|บันทึกภายใน|\(ภายใน\)|\[ภายใน\])/;
/** So much of a number stays, that its owner can tell it is theirs. */
const SHOWN = 3;

/**
 * The plan as it may stand on a website: mobile telephone and identity numbers covered, notes for the office alone left
 * out, and no signers where the office wants none. What the officer typed in the sheet stays as it is.
 */
export function publicPlan(plan: Plan): PublicPlan {
  let covered = 0;
  let notes = 0;
  const opened = (text: string): string => {
    const lines = text.split('\n');
    const kept = lines.filter((line) => !INTERNAL_NOTE.test(line));
    notes += lines.length - kept.length;
    const { compact } = viewOf(kept.join('\n'));
    const numbers = matchesOf(PERSONAL_NUMBER, compact.text).map(({ 0: { length }, index }) =>
      compact.quote(index, index + length),
    );
    covered += numbers.length;
    return numbers.reduce((covering, number) => covering.replace(number, coverOf(number)), kept.join('\n'));
  };
  const { preferences, unreadable, ...texts } = plan;
  const shown: Plan = { ...(mapTexts(texts, opened) as typeof texts), preferences };
  const unsigned =
    preferences.publicSignatures || !shown.memo
      ? shown
      : { ...shown, memo: { ...shown.memo, approvals: [] } };
  return { plan: unsigned, covered, notes };
}

function coverOf(number: string): string {
  let digits = 0;
  return number.replace(/[0-9๐-๙]/g, (digit) => {
    digits += 1;
    return digits <= SHOWN ? digit : 'x';
  });
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)]));
}
