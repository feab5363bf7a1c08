import type { Claim } from '../claim.ts';
import { NOT_A_CADENCE, OPENING_REFERENCES, REFERENCES } from '../lexicon/contexts.ts';
import { type Scene, wordsBefore } from '../scene.ts';

/** Dates of laws, letters and data, and ways of paying by the month: about time, but no schedule. */
export function dropReferences(claims: readonly Claim[], scene: Scene): Claim[] {
  return claims.filter((claim, index) => {
    if (claim.kind === 'recurrence') {
      const each = scene.text.startsWith('ราย', claim.from);
      return !(each && endsWithAny(wordsBefore(scene, claim.from), NOT_A_CADENCE));
    }
    if (claim.kind !== 'dates') return true;
    if (claim.purpose === 'as-of' || claim.purpose === 'after') return false;
    const before = wordsBefore(scene, claim.from);
    if (claim.purpose === 'dated' && !tellsWhatWasDone(scene)) return false;
    const day =
      claim.purpose === 'bare' && claim.segments[0]?.first.unit === 'day' && scene.field !== 'period';
    if (claim.purpose !== 'dated' && claim.purpose !== 'when' && !day) return true;
    if (startsWithAny(before, OPENING_REFERENCES) && claim.purpose === 'dated') return false;
    const since = Math.min(90, claim.from - (claims[index - 1]?.to ?? 0));
    return !REFERENCES.some((reference) => before.slice(-since).includes(reference));
  });
}

function tellsWhatWasDone({ field }: Scene): boolean {
  return field === 'results' || field === 'completed';
}

function startsWithAny(before: string, words: readonly string[]): boolean {
  const trimmed = before.replace(/^[\s-]+/, '');
  return words.some((word) => trimmed.startsWith(word));
}

function endsWithAny(before: string, words: readonly string[]): boolean {
  const trimmed = before.trimEnd();
  return words.some((word) => trimmed.endsWith(word));
}
