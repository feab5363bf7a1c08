import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeMemo } from '../../src/docx/index.ts';
import { sampleMemo } from './sample-content.ts';

const VALIDATE = join(import.meta.dirname, '..', '..', 'scripts', 'validate-documents.ts');

test('an element where the schema has none is named, and the exit status says so', () => {
  const parts = unzipSync(writeMemo(sampleMemo()));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  parts['word/document.xml'] = strToU8(body.replace('<w:p>', '<w:p><w:tc/>'));
  const folder = mkdtempSync(join(tmpdir(), 'invalid-'));
  const file = join(folder, 'memo.docx');
  writeFileSync(file, zipSync(parts));
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', VALIDATE, file], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toContain(
    "invalid child element 'http://schemas.openxmlformats.org/wordprocessingml/2006/main:tc'",
  );
});
