const SHINGLE = 3;

/** The runs of three letters of a text. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= text.length; at += 1) shingles.add(text.slice(at, at + SHINGLE));
  return shingles;
}

/** 1 where two texts have the same runs of letters, 0 where they share none. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of fewer) if (more.has(shingle)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
