/** The middle one of some figures. */
export const middle = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;

/** What is prepared for one turn is not timed; the turn is counted from 0, so that each can have data of its own. */
interface Work<Data> {
  readonly prepare: (turn: number) => Data;
  readonly run: (data: Data) => unknown;
}

/** The first turns are not counted: the engine is still making the code quick. */
const WARM = 3;

/**
 * How much longer one piece of work takes than another. They run by turns, so that whatever else the machine does
 * falls on both. Absolute times mean nothing; ratios within one run do.
 */
const ratioOf =
  (summary: (times: readonly number[]) => number, runs: number) =>
  <One, Other>(work: Work<One>, beside: Work<Other>): number => {
    const turns = Array.from(
      { length: WARM + runs },
      (_, turn) => [timeOf(work, turn), timeOf(beside, turn)] as const,
    ).slice(WARM);
    return summary(turns.map(([time]) => time)) / summary(turns.map(([, time]) => time));
  };

function timeOf<Data>({ prepare, run }: Work<Data>, turn: number): number {
  const data = prepare(turn);
  const start = performance.now();
  run(data);
  return performance.now() - start;
}

export const medianRatio = ratioOf(middle, 11);

/** For work of less than a millisecond, which any disturbance would make several times as long. */
export const fastestRatio = ratioOf((times) => Math.min(...times), 30);
