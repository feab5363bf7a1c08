/** The middle one of some figures. */
export const middle = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;

/** The first turns are not counted: the engine is still making the code quick. */
const WARM = 3;

/** The turn is counted from 0, so that each can have data of its own. */
type Work = (turn: number) => unknown;

/**
 * How much longer one piece of work takes than another. They run by turns, so that whatever else the machine does
 * falls on both. Absolute times mean nothing; ratios within one run do.
 */
const ratioOf =
  (summary: (times: readonly number[]) => number, runs: number) =>
  (work: Work, beside: Work): number => {
    const turns = Array.from(
      { length: WARM + runs },
      (_, turn) => [timeOf(work, turn), timeOf(beside, turn)] as const,
    );
    const counted = turns.slice(WARM);
    return summary(counted.map(([time]) => time)) / summary(counted.map(([, time]) => time));
  };

function timeOf(work: Work, turn: number): number {
  const start = performance.now();
  work(turn);
  return performance.now() - start;
}

/** How many turns there are to prepare data for. */
export const TURNS = 14;

export const medianRatio = ratioOf(middle, TURNS - WARM);

/** For work of less than a millisecond, which any disturbance would make several times as long. */
export const fastestRatio = ratioOf((times) => Math.min(...times), 30);
