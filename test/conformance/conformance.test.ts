import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { blankWorkbook, openHost } from '../../local/host.ts';
import { newFolder } from '../command-line/command.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'conformance');

/** What the local host cannot know: it computes no formula, and no document becomes a Google Doc in it. */
const NOT_KNOWN_HERE = [
  'error-cell-reads-as-its-code',
  'import-keeps-header-row',
  'import-keeps-merged-cell',
  'import-keeps-landscape',
  'import-keeps-font',
  'import-keeps-size',
  'import-keeps-borders',
];

interface Answer {
  readonly fact: string;
  readonly expected: unknown;
  readonly got: unknown;
  readonly ok: boolean;
}

function answersHere(): readonly Answer[] {
  const dist = newFolder();
  copyFileSync(join(FOLDER, 'conformance.js'), join(dist, 'Code.js'));
  copyFileSync(join(FOLDER, 'appsscript.json'), join(dist, 'appsscript.json'));
  const host = openHost({
    dist,
    workbook: blankWorkbook(),
    driveFolder: newFolder(),
    toPdf: () => Buffer.from('%PDF-1.7'),
  });
  const printed = String(host.run('runConformance'));
  expect(host.log.map(({ text }) => text)).toEqual([printed]);
  return JSON.parse(printed);
}

const EXPECTED: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(join(FOLDER, 'expected.json'), 'utf8'),
);
const ANSWERS = answersHere();

describe('the conformance script', () => {
  test('expects what expected.json says', () => {
    expect(Object.fromEntries(ANSWERS.map(({ fact, expected }) => [fact, expected]))).toEqual(EXPECTED);
  });

  test('asks with the scopes and services of the bundle', () => {
    const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
    expect(manifest(FOLDER)).toEqual(manifest(ROOT));
  });

  test('says of each fact whether it holds', () => {
    for (const { expected, got, ok } of ANSWERS)
      expect(ok).toBe(JSON.stringify(expected) === JSON.stringify(got));
  });
});

describe('the local host answers as Google is expected to', () => {
  test.each(ANSWERS.filter(({ fact }) => !NOT_KNOWN_HERE.includes(fact)))('$fact', ({ fact, got }) => {
    expect(got).toEqual(EXPECTED[fact]);
  });

  test('except where it says openly that it cannot know', () => {
    expect(ANSWERS.filter(({ ok }) => !ok).map(({ fact }) => fact)).toEqual(NOT_KNOWN_HERE);
  });
});

describe('docs/assumptions.md', () => {
  const rows = readFileSync(join(ROOT, 'docs', 'assumptions.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| assumed'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

  test('names every fact that is asked', () => {
    const named = rows.flatMap((row) =>
      [...(row[3] ?? '').matchAll(/`([a-z0-9-]+)`/g)].map(([, fact]) => fact),
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  test('says of every line whether a live run has confirmed it', () => {
    for (const row of rows)
      expect(row[4]).toMatch(/^(?:assumed|confirmed by a live run, \d{4}-\d{2}-\d{2})$/);
  });
});
