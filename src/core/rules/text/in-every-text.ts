import type { Facts, PlanAsRead, Sighting } from '../rule.ts';
import { type Place, placesOf } from './places.ts';

interface Seen<TextFacts extends Facts> {
  readonly quote: string;
  readonly facts: TextFacts;
}

/** Looks at every text of the plan; the same words twice in one place are one sighting. */
export function inEveryText<TextFacts extends Facts>(
  context: PlanAsRead,
  look: (place: Place) => readonly Seen<TextFacts>[],
): readonly (Sighting<TextFacts> & { readonly row?: number })[] {
  return inTexts(placesOf(context), look);
}

const NOTHING: never[] = [];

export function inTexts<TextFacts extends Facts>(
  places: readonly Place[],
  look: (place: Place) => readonly Seen<TextFacts>[],
): readonly (Sighting<TextFacts> & { readonly row?: number })[] {
  return places.flatMap((place) => {
    const seen = look(place);
    if (seen.length === 0) return NOTHING;
    const quoted = new Set<string>();
    return seen.flatMap(({ quote, facts }) => {
      if (quoted.has(quote)) return [];
      quoted.add(quote);
      return [{ field: place.field, ...(place.row === undefined ? {} : { row: place.row }), quote, facts }];
    });
  });
}
