/** No column narrower than this part of the table, or a Thai word no longer fits in it. */
const NARROWEST = 0.08;

/**
 * How wide each column is, as a part of the table: columns with much text get more, but far less than in proportion,
 * because a short column beside a long one wastes less paper than a narrow one.
 */
export function columnShares(
  columns: readonly { readonly heading: string; readonly texts: readonly string[] }[],
): readonly number[] {
  const weights = columns.map(({ heading, texts }) => {
    const total = texts.reduce((sum, text) => sum + text.length, 0);
    const mean = texts.length === 0 ? 0 : total / texts.length;
    return Math.sqrt(Math.max(mean, heading.length, 12));
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const raised = weights.map((weight) => Math.max(weight / sum, NARROWEST));
  const raisedSum = raised.reduce((total, share) => total + share, 0);
  return raised.map((share) => share / raisedSum);
}
