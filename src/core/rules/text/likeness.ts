const SHINGLE = 3;

/** The runs of three letters of a text, each as the scattered number of its letters. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= text.length; at += 1) shingles.add(scattered(text, at));
  return shingles;
}

/** The few with the smallest numbers, smallest first: texts that are nearly alike share most of them. */
export function smallestShingles(text: string, few: number): readonly number[] {
  const smallest: number[] = [];
  let largest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + SHINGLE <= text.length; at += 1) {
    const shingle = scattered(text, at);
    if (shingle >= largest || smallest.includes(shingle)) continue;
    if (smallest.length < few) smallest.push(shingle);
    moveInto(smallest, shingle);
    if (smallest.length === few) largest = smallest[few - 1] ?? largest;
  }
  return smallest;
}

/** Puts a number in its place among sorted ones, over the last of them; sorting anew would cost more than all the rest. */
function moveInto(sorted: number[], value: number): void {
  let place = sorted.length - 1;
  for (; place > 0; place -= 1) {
    const before = sorted[place - 1] ?? 0;
    if (before <= value) break;
    sorted[place] = before;
  }
  sorted[place] = value;
}

/** Two runs that get the same number by chance make two texts alike by one run more: nothing turns on it. */
function scattered(text: string, from: number): number {
  let value = 0;
  for (let at = from; at < from + SHINGLE; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x9e3779b1) ^ (value >>> 13);
  return value >>> 2;
}

/** 1 where two texts have the same runs of letters, 0 where they share none. */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of fewer) if (more.has(shingle)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
