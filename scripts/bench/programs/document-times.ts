import { collectGarbage } from '../collect-garbage.ts';
import { ENGINES } from '../engines/index.ts';
import { middle } from '../measure.ts';
import { sampleReport } from '../sample-report.ts';

const RUNS = 7;

/**
 * Milliseconds of each engine for so many rows. The engines take turns, so that a busy moment falls on all of them; in
 * its turn each runs twice and the second run counts, or it would pay for the memory the engine before it had in use.
 */
const content = sampleReport(Number(process.argv[2]));
const contenders = ENGINES.map(({ name, prepare }) => ({
  name,
  run: prepare(content),
  times: [] as number[],
}));
for (let turn = 0; turn < RUNS; turn += 1) {
  for (const { run, times } of contenders) {
    await run();
    collectGarbage();
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
}
console.log(JSON.stringify(Object.fromEntries(contenders.map(({ name, times }) => [name, middle(times)]))));
