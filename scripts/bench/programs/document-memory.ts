import { readFileSync, writeFileSync } from 'node:fs';
import { collectGarbage } from '../collect-garbage.ts';
import { putTogether, takeApart } from '../engines/floor.ts';
import { ENGINES } from '../engines/index.ts';
import { sampleReport } from '../sample-report.ts';

const [name = '', rows = '', apartPath = ''] = process.argv.slice(2);
const MEGABYTE = 1024 * 1024;
const content = sampleReport(Number(rows));

/** The floor's document is taken apart by another process: what that needs is no part of the floor. */
function prepare(): (() => unknown) | undefined {
  if (name === 'the floor') return putTogether(readFileSync(apartPath, 'utf8'), content);
  return ENGINES.find((engine) => engine.name === name)?.prepare(content);
}

if (name === 'take apart') {
  writeFileSync(apartPath, takeApart(content));
  console.log(true);
} else {
  const run = prepare();
  collectGarbage();
  const before = process.memoryUsage().rss;
  await run?.();
  console.log(JSON.stringify((process.resourceUsage().maxRSS * 1024 - before) / MEGABYTE));
}
