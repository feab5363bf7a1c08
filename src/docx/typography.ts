import type { Look } from './content.ts';

/** Half-points, and lines in 240ths of a single one; the names are those of the tokens in the templates' styles. */
const NATIONAL = {
  titleSize: 58,
  labelSize: 40,
  bodySize: 32,
  cellSize: 28,
  coverSize: 52,
  boxSize: 24,
  bodyLine: 240,
  cellLine: 240,
};

/** At these sizes Sarabun is as wide and as high on the page as the national fonts, so the layout is the same. */
const SARABUN: typeof NATIONAL = {
  titleSize: 38,
  labelSize: 26,
  bodySize: 21,
  cellSize: 18,
  coverSize: 34,
  boxSize: 21,
  bodyLine: 319,
  cellLine: 300,
};

const tokens = (font: Look['font']): Record<string, string | number> => ({
  ...(font === 'Sarabun' ? SARABUN : NATIONAL),
  font,
});

/** The styles part of a template, set for one font. */
export function setTypography(styles: string, font: Look['font']): string {
  const values = tokens(font);
  return styles.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The styles ask for ${name}, which no font defines.`);
    return String(value);
  });
}
