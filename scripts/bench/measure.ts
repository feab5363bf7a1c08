/** The middle one of some figures. */
export const middle = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;

type Work = () => unknown;

/**
 * How much longer one piece of work takes than another. They run by turns, so that whatever else the machine does
 * falls on both. Absolute times mean nothing; ratios within one run do.
 */
const ratioOf =
  (summary: (times: readonly number[]) => number, runs: number) =>
  (work: Work, beside: Work): number => {
    for (let warm = 0; warm < 2; warm++) [work, beside].forEach(timeOf);
    const turns = Array.from({ length: runs }, () => [timeOf(work), timeOf(beside)] as const);
    return summary(turns.map(([time]) => time)) / summary(turns.map(([, time]) => time));
  };

function timeOf(work: Work): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export const medianRatio = ratioOf(middle, 9);

/** For work of less than a millisecond, which any disturbance would make several times as long. */
export const fastestRatio = ratioOf((times) => Math.min(...times), 30);
