/** A column of n characters is 7n + 5 pixels wide in the usual font. */
export const pixelsOfWidth = (characters: number): number => Math.round(characters * 7 + 5);

export const widthOfPixels = (pixels: number): number => (pixels - 5) / 7;
