const LETTER = 90;
const PADDING = 170;
const MOST_LINES = 8;

function linesOf(text: string, width: number): number {
  const letters = Math.max(1, Math.floor((width - PADDING) / LETTER));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}

/** A short row is kept on one page. Kept together, a long one would leave half a page empty. */
export const isShortRow = (texts: readonly string[], widths: readonly number[]): boolean =>
  texts.every((text, column) => linesOf(text, widths[column] ?? 0) <= MOST_LINES);
