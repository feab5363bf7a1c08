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

/** Both pieces of work by turns, so that whatever else the machine does falls on both. */
function byTurns<One, Other>(work: Work<One>, beside: Work<Other>, runs: number) {
  return Array.from(
    { length: WARM + runs },
    (_, turn) => [timeOf(work, turn), timeOf(beside, turn)] as const,
  ).slice(WARM);
}

function timeOf<Data>({ prepare, run }: Work<Data>, turn: number): number {
  const data = prepare(turn);
  const start = performance.now();
  run(data);
  return performance.now() - start;
}

/**
 * How much longer one piece of work takes than another, in the middle one of many turns. Absolute times mean nothing;
 * ratios within one turn do.
 */
export const medianRatio = <One, Other>(work: Work<One>, beside: Work<Other>): number =>
  middle(byTurns(work, beside, 21).map(([time, other]) => time / other));

/** The same for work of less than a millisecond, which any disturbance would make several times as long. */
export function fastestRatio<One, Other>(work: Work<One>, beside: Work<Other>): number {
  const turns = byTurns(work, beside, 30);
  return Math.min(...turns.map(([time]) => time)) / Math.min(...turns.map(([, other]) => other));
}
