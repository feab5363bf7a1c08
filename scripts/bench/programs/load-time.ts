import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { LoadTime } from '../load.ts';

const RUNS = 40;

/** The work is the same in each turn: the quickest is the one that nothing else on the machine disturbed. */
const quickest = (times: readonly number[]): number => Math.min(...times);

/** Compiles scripts and runs their top level in fresh contexts, by turns. Each run is new text: no cache helps. */
const scripts = process.argv.slice(2).map((path) => ({
  text: readFileSync(path, 'utf8'),
  compile: [] as number[],
  run: [] as number[],
}));
for (let turn = 0; turn < RUNS; turn += 1) {
  for (const { text, compile, run } of scripts) {
    const code = `${text}\n// ${turn}`;
    const context = createContext({ console });
    const start = performance.now();
    const script = new Script(code);
    const compiled = performance.now();
    script.runInContext(context);
    run.push(performance.now() - compiled);
    compile.push(compiled - start);
  }
}
const times = scripts.map(
  ({ compile, run }): LoadTime => ({ compile: quickest(compile), run: quickest(run) }),
);
console.log(JSON.stringify(times));
