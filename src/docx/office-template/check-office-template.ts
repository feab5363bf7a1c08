import { checkLists } from './check-lists.ts';
import { dryRun } from './dry-run.ts';
import { openPackage } from './open-package.ts';
import type { PackageReason } from './package-reason.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { readTags } from './read-tags.ts';
import type { Vocabulary } from './tag-scope.ts';
import { printedParts } from './template-parts.ts';
import type { TemplateProblem } from './template-problem.ts';

export type TemplateCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: PackageReason }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** Whether an uploaded .docx can be an office's template; if not, everything that is wrong with it at once. */
export function checkOfficeTemplate(bytes: Uint8Array, vocabulary: Vocabulary): TemplateCheck {
  const reading = openPackage(bytes);
  if (!reading.ok) return reading;
  const parts = printedParts(reading.parts).map(readPrinted);
  const problems = parts.flatMap(({ tags, slips }) => [...slips, ...checkLists(tags, vocabulary)]);
  if (parts.every(({ tags, slips }) => tags.length + slips.length === 0)) {
    problems.push({ kind: 'no-tags', tag: '', near: '' });
  }
  const all = problems.length > 0 ? problems : dryRun(reading.parts, vocabulary);
  return all.length > 0 ? { ok: false, problems: all } : { ok: true };
}

/** Whether a tag stands anywhere in what a template prints. */
export function holdsTag(bytes: Uint8Array, tag: string): boolean {
  const reading = openPackage(bytes);
  return (
    reading.ok &&
    printedParts(reading.parts).some((xml) => readPrinted(xml).tags.some(({ name }) => name === tag))
  );
}

function readPrinted(xml: string) {
  const paragraphs = readParagraphs(xml).map(({ text, place }) => ({ place, ...readTags(text) }));
  return {
    tags: paragraphs.flatMap(({ tags, place }) => tags.map((tag) => ({ ...tag, place }))),
    slips: paragraphs.flatMap(({ problems }) => problems),
  };
}
