/** Letters that fit side by side over the whole width of the table, about, landscape at the usual size. */
const LETTERS_ACROSS = 150;
/** Lost at the end of a line, because a word that does not fit goes to the next one, and to the hanging number. */
const LOST_IN_LINE = 4;
/** No column narrower than this part of the table, or Thai words no longer fit in it. */
const NARROWEST = 0.07;
/** A longer heading is broken between its words. */
const NARROWEST_FOR_HEADING = 0.09;
const ROUNDS = 24;
/** How far a width moves in one round; smaller settles slower, larger never settles. */
const STEP = 0.12;
/** Marks above and below a letter take no width. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

export interface ColumnTexts {
  readonly heading: string;
  readonly texts: readonly string[];
}

/**
 * How wide each column is, as a part of the table: the widths that make the table short. A row is as high as its
 * highest cell, so room goes to the columns that are highest in their rows, until no column is much more often so
 * than the others. The time is linear in the text.
 */
export function columnShares(columns: readonly ColumnTexts[]): readonly number[] {
  const narrowest = columns.map(({ heading }) => narrowestFor(heading, columns.length));
  const lines = columns.map(({ texts }) => texts.map(lineWidths));
  const rows = Math.max(0, ...columns.map(({ texts }) => texts.length));
  let shares = settle(
    columns.map(() => 1 / columns.length),
    narrowest,
  );
  for (let round = 0; round < ROUNDS; round++) {
    const pull = columns.map(() => 0);
    for (let row = 0; row < rows; row++) {
      const heights = lines.map((ofColumn, index) => height(ofColumn[row] ?? [], shares[index] ?? 1));
      const highest = heights.indexOf(Math.max(...heights));
      pull[highest] = (pull[highest] ?? 0) + (heights[highest] ?? 0);
    }
    const total = pull.reduce((sum, each) => sum + each, 0);
    if (total === 0) break;
    shares = settle(
      shares.map((share, index) => share * (1 + STEP * ((pull[index] ?? 0) / total - share))),
      narrowest,
    );
  }
  return shares;
}

/** The least that is left to the columns an office gave no width. */
const LEAST_LEFT = NARROWEST;

/** Widths in percent that an office chose stand; the other columns share the rest as their texts need. */
export function withOwnWidths(
  shares: readonly number[],
  percents: readonly (number | undefined)[],
): readonly number[] {
  const chosen = percents.map((percent) => percent !== undefined && percent / 100);
  const free = shares.reduce((sum, share, index) => sum + (chosen[index] === false ? share : 0), 0);
  const fixed = chosen.reduce<number>((sum, share) => sum + (share === false ? 0 : share), 0);
  const count = chosen.filter((share) => share === false).length;
  const left = Math.max(count * LEAST_LEFT, 1 - fixed);
  const widths = shares.map((share, index) => {
    const own = chosen[index];
    return own === undefined || own === false ? (share / free) * left : own;
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / total);
}

/** Wide enough for the longest part of the heading, but never so that the others have no room. */
function narrowestFor(heading: string, columns: number): number {
  const longest = Math.max(...heading.split(/[\s/]+/).map(width));
  return Math.min(Math.max(NARROWEST, (longest + 2) / LETTERS_ACROSS), NARROWEST_FOR_HEADING, 1 / columns);
}

function lineWidths(text: string): readonly number[] {
  return text.split('\n').map(width);
}

function width(text: string): number {
  return text.replace(MARKS, '').length;
}

function height(lines: readonly number[], share: number): number {
  const inLine = Math.max(LOST_IN_LINE, share * LETTERS_ACROSS - LOST_IN_LINE);
  return lines.reduce((sum, letters) => sum + Math.max(1, Math.ceil(letters / inLine)), 0);
}

/** Shares that add up to 1, none below its least: what is missing is taken from the columns that have room. */
function settle(shares: readonly number[], narrowest: readonly number[]): readonly number[] {
  const raised = shares.map((share, index) => Math.max(share, narrowest[index] ?? 0));
  const room = raised.map((share, index) => share - (narrowest[index] ?? 0));
  const excess = raised.reduce((sum, share) => sum + share, 0) - 1;
  const totalRoom = room.reduce((sum, each) => sum + each, 0);
  if (excess <= 0 || totalRoom <= 0) {
    const sum = raised.reduce((total, share) => total + share, 0);
    return raised.map((share) => share / sum);
  }
  return raised.map((share, index) => share - (excess * (room[index] ?? 0)) / totalRoom);
}
