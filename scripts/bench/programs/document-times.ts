import { collectGarbage } from '../collect-garbage.ts';
import { ENGINES } from '../engines/index.ts';
import { middle } from '../measure.ts';
import { sampleReport } from '../sample-report.ts';

const WARM = 2;
const RUNS = 7;

/** Milliseconds of each engine for so many rows. The engines take turns, so that a busy moment falls on all of them. */
const content = sampleReport(Number(process.argv[2]));
const contenders = ENGINES.map(({ name, prepare }) => ({
  name,
  run: prepare(content),
  times: [] as number[],
}));
for (let turn = 0; turn < WARM + RUNS; turn += 1) {
  for (const { run, times } of contenders) {
    collectGarbage();
    const start = performance.now();
    await run();
    if (turn >= WARM) times.push(performance.now() - start);
  }
}
console.log(JSON.stringify(Object.fromEntries(contenders.map(({ name, times }) => [name, middle(times)]))));
