import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { middle } from '../measure.ts';

const RUNS = 15;
const bundle = readFileSync(process.argv[2] ?? '', 'utf8');

/** Milliseconds to compile the bundle and run its top level in a fresh context. Each run is new text: no cache helps. */
const times = Array.from({ length: RUNS }, (_, run) => {
  const code = `${bundle}\n// ${run}`;
  const context = createContext({ console });
  const start = performance.now();
  new Script(code).runInContext(context);
  return performance.now() - start;
});
console.log(JSON.stringify(middle(times)));
