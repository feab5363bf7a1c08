/** Points as announced: two decimals. */
export function pointsOf(score: number): string {
  return score.toFixed(2);
}
