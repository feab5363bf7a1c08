import { expect, test } from '@jest/globals';
import { HOSTILE_PIECES, measureReading } from './measure-reading.ts';

/** Ten times the text may take ten times as long, and somewhat more for the machine's own reasons. */
const WORST_RATIO = 25;
/** Below this many milliseconds a ratio says nothing. */
const NOISE = 20;

test.each(HOSTILE_PIECES)('reading %j over and over takes time in proportion to its length', (piece) => {
  const short = measureReading(piece, 2_000);
  const long = measureReading(piece, 20_000);
  expect(long).toBeLessThan(Math.max(short * WORST_RATIO, NOISE));
});
