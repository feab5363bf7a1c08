/** The middle one of some figures. */
export const middle = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;

/** Milliseconds of so many runs after two warm ones. Absolute times mean nothing; ratios within one run do. */
function timesOf(work: () => unknown, runs: number): readonly number[] {
  for (let warm = 0; warm < 2; warm++) work();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

export const median = (work: () => unknown): number => middle(timesOf(work, 7));

/** For work of less than a millisecond, which any disturbance would make several times as long. */
export const fastest = (work: () => unknown): number => Math.min(...timesOf(work, 15));
