/** exceljs takes this width for none at all and does not write it. */
const NO_WIDTH = 9;

/** A column of n characters is 7n + 5 pixels wide in the usual font. */
export const pixelsOfWidth = (characters: number): number => Math.round(characters * 7 + 5);

export function widthOfPixels(pixels: number): number {
  const characters = (pixels - 5) / 7;
  return characters === NO_WIDTH ? NO_WIDTH + 0.01 : characters;
}
