import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { zipDocument } from '../../src/docx/zip-document.ts';

const unpacked = (parts: Parameters<typeof zipDocument>[0]) =>
  Object.fromEntries(
    Object.entries(unzipSync(zipDocument(parts))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

test('pieces of any length come out as one text, in the order they were made', () => {
  const pieces = Array.from(
    { length: 60 },
    (_, index) => `<w:tr>${String(index).repeat(index * 700)}ก</w:tr>`,
  );
  function* madeWhenAsked() {
    for (const piece of pieces) yield [piece];
  }
  expect(unpacked({ 'a.xml': new Uint8Array([104, 105]), 'b.xml': madeWhenAsked(), 'c.xml': [] })).toEqual({
    'a.xml': 'hi',
    'b.xml': pieces.join(''),
    'c.xml': '',
  });
});

test('one piece longer than any memory set aside for pieces', () => {
  const long = 'มาตรการ '.repeat(200_000);
  expect(unpacked({ 'a.xml': [['ก', long], ['ข']] })).toEqual({ 'a.xml': `ก${long}ข` });
});

test('the same parts make the same bytes on any day', () => {
  const parts = { 'a.xml': [['<a/>']] };
  expect([...zipDocument(parts)]).toEqual([...zipDocument(parts)]);
});
