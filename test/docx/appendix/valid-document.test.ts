import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import mammoth from 'mammoth';
import { wordsOf } from '../read-document.ts';
import { minimalDocument } from './minimal-document.ts';
import { makeAppendix, sampleEntry } from './sample-appendix.ts';
import { cameraNotes, sampleJpeg, samplePng } from './sample-pictures.ts';

const VALIDATE = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.bin', 'ooxml-validator');
const LINK = 'https://www.thungsaeng.example/รายงาน?y=2567&x=%41';

const entries = [
  sampleEntry({ link: LINK, measure: '1.', date: '5 มกราคม 2567', picture: samplePng(300, 200) }),
  sampleEntry({ number: '2', link: LINK, picture: sampleJpeg(400, 300, { notes: cameraNotes(6, 'II') }) }),
  sampleEntry({
    number: '3',
    link: 'javascript:alert("1")',
    caption: '<ก> & "ข"\nค\u0000',
    picture: samplePng(300, 200),
  }),
  sampleEntry({
    number: '4',
    link: `https://thungsaeng.example/${'a'.repeat(400)}`,
    picture: new Uint8Array(9),
  }),
  sampleEntry({ number: '5', link: 'http://thungsaeng.example:8080' }),
];

test('a document with an appendix is valid Open XML', () => {
  const { xml, media } = makeAppendix(entries, 'thai');
  const folder = mkdtempSync(join(tmpdir(), 'appendix-'));
  const file = join(folder, 'report.docx');
  writeFileSync(file, minimalDocument(xml, media));
  const { stdout } = spawnSync(process.execPath, [VALIDATE, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
});

test('another reader finds its words, links and pictures', async () => {
  const { xml, media } = makeAppendix(entries);
  const document = minimalDocument(xml, media);
  expect(await wordsOf(document)).toContain('<ก> & "ข"');
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(document) });
  expect(value.match(/<img /g)).toHaveLength(2 + 3);
  expect(value).toContain('href="https://www.thungsaeng.example/%E0%B8%A3');
});
