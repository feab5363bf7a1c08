import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type MemoContent, type ReportContent, writeMemo, writeReport } from '../../src/docx/index.ts';
import { printThaiDigits } from '../../src/docx/print-digits.ts';
import { unpackDocument } from './unpack-document.ts';

type Case =
  | { readonly document: 'memo'; readonly content: MemoContent }
  | { readonly document: 'report'; readonly content: ReportContent };

const FOLDER = import.meta.dirname;
const VALIDATE = join(FOLDER, '..', '..', 'scripts', 'validate-documents.ts');
/** Words of the data that are not texts: the kinds of a row. */
const STRUCTURE = ['band', 'cells'];
const CASES = readdirSync(FOLDER).filter((name) => statSync(join(FOLDER, name)).isDirectory());

const readCase = (name: string): Case => JSON.parse(readFileSync(join(FOLDER, name, 'data.json'), 'utf8'));

function write(name: string): Uint8Array {
  const { document, content } = readCase(name);
  return document === 'memo' ? writeMemo(content) : writeReport(content);
}

/** Every file of `expected/`, and `expected.txt`. */
function expectedFiles(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path.startsWith('expected'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Left beside what was expected, to be opened in Word and, if it is right, accepted. */
function leaveActual(folder: string, document: Uint8Array, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, '.actual', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  writeFileSync(join(folder, '.actual', 'document.docx'), document);
}

describe('the golden document', () => {
  test.each(CASES)('%s is written as it was accepted', async (name) => {
    const folder = join(FOLDER, name);
    const document = write(name);
    const actual = await unpackDocument(document);
    const expected = expectedFiles(folder);
    rmSync(join(folder, '.actual'), { recursive: true, force: true });
    if (JSON.stringify(Object.entries(actual).sort()) !== JSON.stringify(Object.entries(expected).sort())) {
      leaveActual(folder, document, actual);
    }
    expect(actual).toEqual(expected);
  });
});

/** All texts of a content, whatever they are called; a merged cell does not print its own. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n');
  if (typeof value !== 'object' || value === null || 'merge' in value) return [];
  return Object.values(value).flatMap(textsOf);
}

test.each(CASES)('%s says everything that it was given to say', (name) => {
  const { about: _about, look, ...texts } = readCase(name).content;
  const { table, steps, ...others } = { table: undefined, steps: [], ...texts };
  const given = textsOf([others, table?.columns.map(({ heading }) => heading), table?.rows, steps]);
  const words = readFileSync(join(FOLDER, name, 'expected.txt'), 'utf8').replace(/\u00a0/g, ' ');
  const printed = look.digits === 'thai' ? given.map(printThaiDigits) : given;
  expect(printed.filter((text) => !STRUCTURE.includes(text) && !words.includes(text))).toEqual([]);
});

test('every golden document is valid Open XML', () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  const files = CASES.map((name) => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, write(name));
    return file;
  });
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', VALIDATE, ...files], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
