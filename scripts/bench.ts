import { report } from './bench/measure.ts';
import { readerLines } from './bench/reader.ts';
import { rulesLines } from './bench/rules.ts';
import { buildIfStale } from './build-if-stale.ts';

await buildIfStale();
const holds = [report('Reading and judging', readerLines()), report('Checking', rulesLines())];
process.exitCode = holds.every(Boolean) ? 0 : 1;
