import { toArabicDigits } from '../thai/digits.ts';

export type BandField = 'group' | 'subgroup' | 'indicator';

/** ตัวชี้วัดที่ ๙ … names an indicator, ๑.๑ … a sub-group, everything else a group. */
export function bandField(text: string): BandField {
  if (/^\s*ตัวชี้วัด/.test(text)) return 'indicator';
  return /^\s*[0-9]+\.[0-9]/.test(toArabicDigits(text)) ? 'subgroup' : 'group';
}

/**
 * The text of a line that holds nothing but a heading over the lines below it: one filled cell in the first column,
 * or the same words in every cell, as a merged line comes out of a copied table.
 */
export function bandText(cells: readonly string[], columns: number): string | undefined {
  const filled = cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), column }]));
  const [first] = filled;
  if (!first || columns < 3) return undefined;
  const alone = filled.length === 1 && first.column === 0;
  const repeated = filled.length === columns && filled.every(({ cell }) => cell === first.cell);
  return alone || repeated ? first.cell : undefined;
}
