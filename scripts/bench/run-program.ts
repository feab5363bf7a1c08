import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Compiled code that waits through several collections is thrown away, and the next turn would pay for it again. */
const FLAGS = ['--expose-gc', '--no-flush-bytecode'];
export const WORKSHOP = join(import.meta.dirname, '..', '..', 'build', 'bench');

/**
 * Runs one program of the bench in a process of its own and gives back what it says. It is compiled as the product is,
 * for the same language level: what the development loader adds to every function would be measured as well.
 */
export function runProgram<Answer>(name: string, ...given: readonly (string | number)[]): Answer {
  const outfile = join(WORKSHOP, `${name}.mjs`);
  buildSync({
    entryPoints: [join(import.meta.dirname, 'programs', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2019',
    supported: { 'top-level-await': true, 'import-meta': true },
    charset: 'utf8',
    banner: { js: "import { createRequire as c } from 'node:module'; const require = c(import.meta.url);" },
    logLevel: 'warning',
  });
  const { stdout, stderr, status } = spawnSync('node', [...FLAGS, outfile, ...given.map(String)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The program ${name} failed: ${stderr}`);
  return JSON.parse(stdout) as Answer;
}
