import type { Evidence, Plan } from '../plan/plan.ts';
import { matchesOf } from '../rules/text/matches-of.ts';
import { PERSONAL_NUMBER_TYPED } from '../rules/text/personal-numbers.ts';
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
/** The name under which a picture is found again, not printed. */
const PICTURE = 'picture' satisfies keyof Evidence;

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
    const open = coverNumbers(kept.join('\n'));
    covered += open.covered;
    return open.shown;
  };
  const { preferences, unreadable, ...texts } = plan;
  const shown: Plan = { ...(mapTexts(texts, opened) as typeof texts), preferences };
  const unsigned =
    preferences.publicSignatures || !shown.memo
      ? shown
      : { ...shown, memo: { ...shown.memo, approvals: [] } };
  return { plan: unsigned, covered, notes };
}

/** A link with a long number in it has to go on working, and names nobody. */
const LINK = /(?:https?:\/\/|www\.)[!-~]+/g;

function coverNumbers(typed: string): { readonly shown: string; readonly covered: number } {
  const { normalised } = viewOf(typed).compact;
  const links = matchesOf(LINK, normalised.text);
  const numbers = matchesOf(PERSONAL_NUMBER_TYPED, normalised.text).filter(
    ({ index }) => !links.some((link) => index >= link.index && index < link.index + link[0].length),
  );
  const letters = typed.split('');
  for (const { 0: number, index } of numbers) {
    const digits = matchesOf(/[0-9]/g, number).map((digit) => normalised.typedAt(index + digit.index));
    for (const place of digits.slice(SHOWN)) letters[place] = 'x';
  }
  return { shown: letters.join(''), covered: numbers.length };
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === PICTURE ? each : mapTexts(each, change)]),
  );
}
