import type { Facts, PlanAsRead, Sighting } from '../rule.ts';
import { oncePer } from './once-per.ts';
import { type Place, placesOf } from './places.ts';

type SeenText = Pick<Place, 'typed' | 'compact' | 'items'>;
type PlacedSighting<TextFacts extends Facts> = Sighting<TextFacts> & { readonly row?: number };
const NOTHING: never[] = [];

interface Seen<TextFacts extends Facts> {
  readonly quote: string;
  readonly facts: TextFacts;
}

/**
 * Looks at every text of the plan, once where several cells hold the same. Where the look begins with a pattern on the
 * compact text, give it: most patterns are nowhere in a plan, and one search through all of it says so.
 */
export function inEveryText<TextFacts extends Facts>(
  context: PlanAsRead,
  look: (text: SeenText) => readonly Seen<TextFacts>[],
  pattern?: RegExp,
): readonly PlacedSighting<TextFacts>[] {
  if (pattern && !isAnywhere(context, pattern)) return NOTHING;
  return textsOf(context).flatMap((places) => {
    const [place] = places;
    const seen = place ? look(place) : NOTHING;
    return seen.length === 0 ? NOTHING : places.flatMap((each) => sightingsIn(each, seen));
  });
}

/** The same for what depends on the place as well. */
export function inTexts<TextFacts extends Facts>(
  places: readonly Place[],
  look: (place: Place) => readonly Seen<TextFacts>[],
): readonly PlacedSighting<TextFacts>[] {
  return places.flatMap((place) => {
    const seen = look(place);
    return seen.length === 0 ? NOTHING : sightingsIn(place, seen);
  });
}

const textsOf = oncePer((context: PlanAsRead): readonly (readonly Place[])[] => {
  const byText = new Map<string, Place[]>();
  for (const place of placesOf(context)) {
    const same = byText.get(place.typed);
    if (same) same.push(place);
    else byText.set(place.typed, [place]);
  }
  return [...byText.values()];
});

/** A line break stands between two texts, as between two lines of one: no pattern goes across it. */
const allTexts = oncePer((context: PlanAsRead): string =>
  textsOf(context)
    .map(([place]) => place?.compact.text ?? '')
    .join('\n'),
);

function isAnywhere(context: PlanAsRead, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(allTexts(context));
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
