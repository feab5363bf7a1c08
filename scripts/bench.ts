import { documents } from './bench/documents.ts';
import { exported } from './bench/export.ts';
import { type Goal, holds } from './bench/goal.ts';
import { load } from './bench/load.ts';
import { runProgram } from './bench/run-program.ts';
import type { Section } from './bench/section.ts';
import { sectionText, writeBenchmarks } from './bench/write-benchmarks.ts';
import { buildIfStale } from './build-if-stale.ts';

const SECTIONS: Readonly<Record<string, () => Section | Promise<Section>>> = {
  documents,
  load,
  export: exported,
  // Each in a process of its own: hostile texts leave code behind that is made for them.
  reading: () => ({
    title: 'Reading and judging',
    goals: [...runProgram<readonly Goal[]>('reading'), ...runProgram<readonly Goal[]>('judging')],
  }),
  checking: () => ({ title: 'Checking', goals: runProgram<readonly Goal[]>('checking') }),
};

/** All parts of the bench, and the page about them; or only those that are named, on the screen. */
await buildIfStale();
const named = process.argv.slice(2);
const sections: Section[] = [];
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const section = await measure();
  console.log(`\n${sectionText(section)}`);
  sections.push(section);
}
if (named.length === 0) writeBenchmarks(sections);
process.exitCode = sections.every(({ goals }) => goals.every(holds)) ? 0 : 1;
