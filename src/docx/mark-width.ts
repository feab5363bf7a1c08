// Advance widths of the national fonts at 16 points, in twentieths of a point; Sarabun is set so small that it agrees.
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ...wide('๐๑๒๓๔๕๖๗๘๙', 144),
  ...wide('0123456789', 116),
  ...wide('กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ', 126),
  ...wide('–—', 115),
  ...wide('()', 61),
  ...wide('.', 52),
]);
const OTHER = 69;
const WIDEST = 900;

function wide(characters: string, width: number): readonly (readonly [string, number])[] {
  return Array.from(characters, (character) => [character, width] as const);
}

/** How far the following lines of an item stand in, so that they line up with its first word. */
export function markWidth(mark: string): number {
  let width = 0;
  for (const character of mark) width += WIDTHS.get(character) ?? OTHER;
  return Math.min(WIDEST, width);
}
