/** A run of so many letters or more, but no more than so many, that stands twice without anything between. */
const SHORTEST_RUN = 4;
const LONGEST_RUN = 30;

const SLOTS = 4096;
/** A power of two over the longest run. */
const LATEST = 32;
/** Where four letters last stood, by their scattered number: letters are counted on from text to text, so nothing is cleared. */
const lastOf = new Int32Array(SLOTS).fill(-LATEST);
/** Where four letters of the same number stood before that, for the latest places. */
const beforeOf = new Int32Array(LATEST);
const MOST_COUNTED = 1 << 30;
let counted = 0;

/** Whether a run of letters stands twice in a row: one look at each letter, since nearly every text holds none. */
export function standsTwice(text: string): boolean {
  if (counted > MOST_COUNTED) {
    lastOf.fill(-LATEST);
    counted = 0;
  }
  const first = counted;
  counted += text.length + LATEST;
  let four = 0;
  for (let at = 0; at < text.length; at += 1) {
    four = ((four << 7) | (text.charCodeAt(at) & 0x7f)) & 0xfffffff;
    if (at < SHORTEST_RUN - 1) continue;
    const slot = Math.imul(four, 0x9e3779b1) >>> 20;
    const place = first + at;
    let before = lastOf[slot] ?? 0;
    beforeOf[place & (LATEST - 1)] = before;
    lastOf[slot] = place;
    for (; place - before <= LONGEST_RUN; before = beforeOf[before & (LATEST - 1)] ?? 0) {
      const length = place - before;
      if (length >= SHORTEST_RUN && sameAround(text, at - length, length) >= length) return true;
    }
  }
  return false;
}

/** How many letters in a row, this one among them, stand again so many letters on. */
function sameAround(text: string, at: number, length: number): number {
  let from = at + 1;
  while (from > 0 && text.charCodeAt(from - 1) === text.charCodeAt(from - 1 + length)) from -= 1;
  let to = at + 1;
  while (to + length < text.length && text.charCodeAt(to) === text.charCodeAt(to + length)) to += 1;
  return to - from;
}
