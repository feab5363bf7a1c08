import type { Facts, PlanAsRead, Sighting } from '../rule.ts';
import { type Place, placesOf } from './places.ts';

type SeenText = Pick<Place, 'typed' | 'compact' | 'items'>;
export type PlacedSighting<TextFacts extends Facts> = Sighting<TextFacts> & { readonly row?: number };

export interface Seen<TextFacts extends Facts> {
  readonly quote: string;
  readonly facts: TextFacts;
}

/** Looks at every text of the plan. */
export function inEveryText<TextFacts extends Facts>(
  context: PlanAsRead,
  look: (text: SeenText) => readonly Seen<TextFacts>[],
): readonly PlacedSighting<TextFacts>[] {
  return inTexts(placesOf(context), look);
}

/** The same for what depends on the place as well. */
export function inTexts<TextFacts extends Facts>(
  places: readonly Place[],
  look: (place: Place) => readonly Seen<TextFacts>[],
): readonly PlacedSighting<TextFacts>[] {
  const sightings: PlacedSighting<TextFacts>[] = [];
  for (const place of places) {
    const seen = look(place);
    if (seen.length > 0) sightings.push(...sightingsIn(place, seen));
  }
  return sightings;
}

/** The same words twice in one place are one sighting. */
function sightingsIn<TextFacts extends Facts>(
  { field, row }: Place,
  seen: readonly Seen<TextFacts>[],
): PlacedSighting<TextFacts>[] {
  const [only] = seen;
  if (only && seen.length === 1) return [sightingIn(field, row, only)];
  const quoted = new Set<string>();
  return seen.flatMap((each) => {
    if (quoted.has(each.quote)) return [];
    quoted.add(each.quote);
    return [sightingIn(field, row, each)];
  });
}

function sightingIn<TextFacts extends Facts>(
  field: string,
  row: number | undefined,
  { quote, facts }: Seen<TextFacts>,
): PlacedSighting<TextFacts> {
  return row === undefined ? { field, quote, facts } : { field, row, quote, facts };
}
