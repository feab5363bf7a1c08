import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { writeMemo } from '../../src/docx/index.ts';
import { sampleMemo, sampleStep } from './sample-content.ts';

const ENTRY = join(import.meta.dirname, '..', '..', 'src', 'docx', 'index.ts');

test('a memo is written where there are no timers, no Buffer and no TextEncoder', () => {
  const { outputFiles } = buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'documents',
    target: 'es2019',
    charset: 'utf8',
  });
  const content = sampleMemo({ subject: 'ทดสอบ 😀', steps: [sampleStep()] });
  const context = createContext({ json: JSON.stringify(content) });
  runInContext(outputFiles[0]?.text ?? '', context);
  const bytes: readonly number[] = runInContext('Array.from(documents.writeMemo(JSON.parse(json)))', context);
  expect(Buffer.from(bytes).equals(Buffer.from(writeMemo(content)))).toBe(true);
});
