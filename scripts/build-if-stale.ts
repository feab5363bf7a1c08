import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundle } from './build.ts';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = ['src', 'templates', 'scripts/build.ts', 'scripts/build-templates.ts', 'appsscript.json'];
const GENERATED = '.generated.ts';

/** Builds dist/ when it is missing or older than anything it is made from. */
export async function buildIfStale(): Promise<void> {
  const bundle = join(ROOT, 'dist', 'Code.js');
  const builtAt = existsSync(bundle) ? statSync(bundle).mtimeMs : 0;
  if (SOURCES.some((source) => newest(join(ROOT, source)) > builtAt)) await buildBundle();
}

function newest(path: string): number {
  if (path.endsWith(GENERATED)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
