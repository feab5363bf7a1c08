import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { writeMemo } from '../../src/docx/index.ts';
import { bodyOf } from './read-document.ts';
import { sampleMemo } from './sample-content.ts';

const VALIDATE = join(import.meta.dirname, '..', '..', 'scripts', 'validate-documents.ts');
/** Two grey points above each other. */
const PICTURE = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAACCAAAAAC86un7AAAADElEQVR4nGNoYGgAAAIEAQHNMi3gAAAAAElFTkSuQmCC',
    'base64',
  ),
);

test('without a picture a memo has an empty box', () => {
  const body = bodyOf(writeMemo(sampleMemo()));
  expect(body).toContain('<w:pStyle w:val="EmblemBox"/>');
  expect(body).not.toContain('<w:drawing>');
});

test('the picture of the office is carried unchanged and shown 1.5 cm high', () => {
  const look = { font: 'Sarabun', digits: 'thai' } as const;
  const memo = writeMemo(sampleMemo({ look, emblem: PICTURE }));
  expect(unzipSync(memo)['word/media/emblem.png']).toEqual(PICTURE);
  expect(bodyOf(memo)).toContain('<wp:extent cx="270000" cy="540000"/>');
});

test('a memo with a picture is valid Open XML', () => {
  const folder = mkdtempSync(join(tmpdir(), 'emblem-'));
  const file = join(folder, 'memo.docx');
  writeFileSync(file, writeMemo(sampleMemo({ emblem: PICTURE })));
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', VALIDATE, file], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('what is not a PNG is refused', () => {
  const text = Uint8Array.from(Buffer.from('not a picture at all, only words'));
  expect(() => writeMemo(sampleMemo({ emblem: text }))).toThrow('not a PNG');
});
