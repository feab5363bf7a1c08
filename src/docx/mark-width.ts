// Advance widths of the national fonts at 16 points, in twentieths of a point; Sarabun is set so small that it agrees.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[๐-๙]/, 144],
  [/[0-9]/, 116],
  [/[ก-ฮ]/, 126],
  [/[–—]/, 115],
  [/[()]/, 61],
  [/[.]/, 52],
];
const OTHER = 69;
const WIDEST = 900;

/** How far the following lines of an item stand in, so that they line up with its first word. */
export function markWidth(mark: string): number {
  const widths = Array.from(mark, (character) => WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? OTHER);
  return Math.min(
    WIDEST,
    widths.reduce((sum, width) => sum + width, 0),
  );
}
