import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { encode } from 'uqr';
import { readPicture } from '../../../src/docx/appendix/index.ts';
import { qrPicture } from '../../../src/docx/appendix/qr-picture.ts';

const MODULE = 8;
const DATA_START = 41;

/** The modules of the code, each judged by a point in its middle. */
function modulesOf(png: Uint8Array): readonly (readonly boolean[])[] {
  const view = Buffer.from(png);
  const side = view.readUInt32BE(16);
  const points = inflateSync(view.subarray(DATA_START, DATA_START + view.readUInt32BE(33)));
  const rowLength = side / 8 + 1;
  return Array.from({ length: side / MODULE }, (_, row) =>
    Array.from({ length: side / MODULE }, (_, column) => {
      const x = column * MODULE + MODULE / 2;
      const byte = points[(row * MODULE + MODULE / 2) * rowLength + 1 + (x >> 3)] ?? 0;
      return ((byte >> (7 - (x % 8))) & 1) === 0;
    }),
  );
}

describe('the picture of a QR code', () => {
  test.each([
    'https://thungsaeng.example',
    'https://thungsaeng.example/%E0%B8%A3%E0%B8%B2%E0%B8%A2%E0%B8%87%E0%B8%B2%E0%B8%99?y=2567&x=1',
    `https://thungsaeng.example/${'a'.repeat(273)}`,
  ])('holds the modules of its address: %s', (address) => {
    expect(modulesOf(qrPicture(address))).toEqual(encode(address, { ecc: 'M', border: 4 }).data);
  });

  test('is a whole PNG, eight points to the module', () => {
    const { size } = encode('https://thungsaeng.example', { ecc: 'M', border: 4 });
    expect(readPicture(qrPicture('https://thungsaeng.example'))).toMatchObject({
      ok: true,
      format: 'png',
      size: { width: 8 * size, height: 8 * size },
    });
  });
});
