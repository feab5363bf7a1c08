import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { minimalParts } from './minimal-document.ts';
import { makeAppendix, sampleEntry, samplePage } from './sample-appendix.ts';
import { samplePng } from './sample-pictures.ts';

const SOURCE = {
  contents: "export * from './appendix/index.ts'; export { textPrinter } from './print-text.ts';",
  resolveDir: join(import.meta.dirname, '..', '..', '..', 'src', 'docx'),
};
const SCRIPT = `
  const media = appendix.collectMedia();
  const entries = JSON.parse(json).map((entry) => ({ ...entry, picture: Uint8Array.from(bytes) }));
  const print = appendix.textPrinter({ digits: 'thai' });
  const xml = appendix.appendixXml({ heading: 'ภาคผนวก หลักฐานประกอบ', entries }, page, media, print);
  const files = appendix.applyMedia(parts, media);
  const qr = Object.keys(files).find((path) => path.endsWith('evidence1.png'));
  ({ xml, qr: Array.from(files[qr]) });
`;

test('an appendix is written where there are no timers, no Buffer and no TextEncoder', () => {
  const { outputFiles } = buildSync({
    stdin: SOURCE,
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'appendix',
    target: 'es2019',
    charset: 'utf8',
  });
  const entry = sampleEntry({ link: 'https://thungsaeng.example/รายงาน', caption: 'ทดสอบ 😀' });
  const picture = samplePng(30, 20);
  const context = createContext({
    json: JSON.stringify([entry]),
    bytes: [...picture],
    page: samplePage,
    parts: minimalParts('<w:p/>'),
  });
  runInContext(outputFiles[0]?.text ?? '', context);
  const made = runInContext(SCRIPT, context);
  const { xml, media } = makeAppendix([{ ...entry, picture }], 'thai');
  expect(made.xml).toBe(xml);
  expect(Buffer.from(made.qr)).toEqual(Buffer.from(media.parts().files['word/media/evidence1.png'] ?? []));
});
