import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WORKSHOP } from './run-program.ts';

const NAME = '@duckdb/node-api';
const VERSION = '1.5.6-r.1';

/** Installs DuckDB beside the bundles of the bench; where that cannot be done, says why. */
export function installDuckDb(): string | undefined {
  if (existsSync(join(WORKSHOP, 'node_modules', NAME))) return undefined;
  const options = ['--prefix', WORKSHOP, '--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['install', ...options, `${NAME}@${VERSION}`], { stdio: 'inherit' });
  if (status === 0) return undefined;
  return `${NAME}@${VERSION} could not be installed (npm ended with exit status ${status}), so nothing was counted in DuckDB`;
}
