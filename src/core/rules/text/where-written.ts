import { oncePer } from '../../once-per.ts';
import type { Facts, PlanAsRead } from '../rule.ts';
import { inEveryText, type PlacedSighting, type Seen } from './in-every-text.ts';
import { matchesOf } from './matches-of.ts';
import { type Place, placesOf } from './places.ts';

/** One match of a pattern in a text of the plan. */
interface Found {
  readonly match: RegExpExecArray;
  /** As typed. */
  readonly quote: string;
  /** The text it stands in, in the form that was searched. */
  readonly text: string;
}

type Look<TextFacts extends Facts> = (found: Found) => Seen<TextFacts> | undefined;

/** Wherever a pattern (with the flag g) matches a text as it is compared: digits in one script, no spaces. */
export function whereCompact<TextFacts extends Facts>(
  context: PlanAsRead,
  pattern: RegExp,
  look: Look<TextFacts>,
): readonly PlacedSighting<TextFacts>[] {
  if (!isAnywhere(pattern, allCompact(context))) return [];
  return inEveryText(context, ({ compact }) =>
    seenBy(look, matchesOf(pattern, compact.text), (match) => ({
      match,
      quote: compact.quote(match.index, match.index + match[0].length),
      text: compact.text,
    })),
  );
}

/** Wherever a pattern (with the flag g) matches a text as it was typed. */
export function whereTyped<TextFacts extends Facts>(
  context: PlanAsRead,
  pattern: RegExp,
  look: Look<TextFacts>,
): readonly PlacedSighting<TextFacts>[] {
  if (!isTypedAnywhere(context, pattern)) return [];
  return inEveryText(context, ({ typed }) =>
    seenBy(look, matchesOf(pattern, typed), (match) => ({ match, quote: match[0], text: typed })),
  );
}

/** Whether a pattern matches any text of the plan as it was typed: a rule that looks closer need not begin otherwise. */
export function isTypedAnywhere(context: PlanAsRead, pattern: RegExp): boolean {
  return isAnywhere(pattern, allTyped(context));
}

function seenBy<TextFacts extends Facts>(
  look: Look<TextFacts>,
  matches: readonly RegExpExecArray[],
  found: (match: RegExpExecArray) => Found,
): readonly Seen<TextFacts>[] {
  return matches.flatMap((match) => look(found(match)) ?? []);
}

/** Most patterns are nowhere in a plan, and one search through all of it says so. */
function isAnywhere(pattern: RegExp, all: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(all);
}

const allCompact = oncePer((context: PlanAsRead) => joined(context, ({ compact }) => compact.text));
const allTyped = oncePer((context: PlanAsRead) => joined(context, ({ typed }) => typed));

/** A line break stands between two texts, as between two lines of one: no match is lost there. */
function joined(context: PlanAsRead, form: (place: Place) => string): string {
  return placesOf(context).map(form).join('\n');
}
