import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goalsTable } from './markdown-table.ts';
import type { Section } from './section.ts';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'benchmarks.md');

export function sectionText({ title, goals, table, skipped }: Section): string {
  if (skipped !== undefined) return `## ${title}\n\nSkipped: ${skipped}.`;
  const parts = [`## ${title}`, ...(table === undefined ? [] : [table]), goalsTable(goals)];
  return parts.join('\n\n');
}

/** The page that says how fast we are, written by the bench and by nothing else. */
export function writeBenchmarks(sections: readonly Section[]): void {
  const day = new Date().toISOString().slice(0, 10);
  const opening = [
    '# Benchmarks',
    `Written by \`npm run bench\` on ${day} with Node ${process.version}. Only ratios within one run mean anything: the milliseconds are those of one machine.`,
    'The floor is the very same document with its markup known beforehand: its texts escaped, joined, encoded by the same encoder and zipped as a whole at the usual level 6. Ours is packed piece by piece as it is written, at level 4: the document is never held whole, and its file is a quarter longer, which is how it can come out below the floor. Each figure is the median of seven warm runs, loading the quickest of forty; memory is what a process of its own adds at its peak. A row has seven columns, about 609 letters and three line breaks; the peers lay out a row as ours, as far as their templates can say it. Templates cannot hang numbered items; docx, which has none, hangs them, and where they begin is found for it beforehand.',
  ];
  writeFileSync(PAGE, `${[...opening, ...sections.map(sectionText)].join('\n\n')}\n`);
}
