/**
 * What the styles leave open until a document is written: `src/docx/typography.ts` fills every token, because one
 * template serves all fonts and each font needs its own sizes.
 */
export const token = {
  font: '{font}',
  titleSize: '{titleSize}',
  labelSize: '{labelSize}',
  bodySize: '{bodySize}',
  cellSize: '{cellSize}',
  coverSize: '{coverSize}',
  boxSize: '{boxSize}',
  bodyLine: '{bodyLine}',
  cellLine: '{cellLine}',
} as const;
