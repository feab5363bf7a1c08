import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { readPicture } from '../../../src/docx/appendix/index.ts';
import { cameraNotes, PNG_SIGNATURE, pngChunk, sampleJpeg, samplePng } from './sample-pictures.ts';

const NOT_A_PICTURE = { ok: false, reason: 'not-png-or-jpeg' };
const DAMAGED = { ok: false, reason: 'damaged' };
const ODD = { ok: false, reason: 'odd-proportions' };

const changed = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

describe('reading a picture', () => {
  test('finds the size of a PNG', () => {
    const bytes = samplePng(30, 20);
    const size = { width: 30, height: 20 };
    expect(readPicture(bytes)).toEqual({ ok: true, format: 'png', size, turn: 0, bytes });
  });

  test.each([
    ['baseline', {}],
    ['extended', { frame: 0xc1 }],
    ['progressive', { frame: 0xc2 }],
    ['grey', { components: 1 }],
    ['CMYK', { components: 4 }],
  ])('finds the size of a %s JPEG', (_, changes) => {
    const size = { width: 640, height: 480 };
    const bytes = sampleJpeg(640, 480, changes);
    expect(readPicture(bytes)).toEqual({ ok: true, format: 'jpeg', size, turn: 0, bytes });
  });

  test('reads a picture that stands inside a larger block of bytes', () => {
    const block = Buffer.concat([Buffer.alloc(5), samplePng(30, 20), Buffer.alloc(5)]);
    expect(readPicture(block.subarray(5, -5))).toMatchObject({ ok: true, size: { width: 30, height: 20 } });
  });

  test('takes a JPEG with something behind its end', () => {
    const end = Buffer.from([0xff, 0xd9, 1, 2, 3]);
    expect(readPicture(sampleJpeg(640, 480, { end })).ok).toBe(true);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1')],
    ['40 MB of zeros', new Uint8Array(40_000_000)],
  ])('refuses %s', (_, bytes) => {
    expect(readPicture(bytes)).toEqual(NOT_A_PICTURE);
  });

  test('refuses a PNG cut off anywhere', () => {
    const png = samplePng(30, 20);
    for (let length = 8; length < png.length; length += 1)
      expect(readPicture(png.subarray(0, length))).toEqual(DAMAGED);
  });

  test('refuses a JPEG cut off anywhere', () => {
    const jpeg = sampleJpeg(30, 20);
    for (let length = 3; length < jpeg.length; length += 1)
      expect(readPicture(jpeg.subarray(0, length))).toEqual(DAMAGED);
  });

  test('refuses a PNG whose size or points were changed on the way', () => {
    const png = samplePng(30, 20);
    expect(readPicture(changed(png, 19))).toEqual(DAMAGED);
    expect(readPicture(changed(png, 50))).toEqual(DAMAGED);
  });

  test.each([
    ['a PNG without points', [pngChunk('IHDR', Buffer.alloc(13, 1)), pngChunk('IEND', Buffer.alloc(0))]],
    ['a PNG without a head', [pngChunk('IDAT', Buffer.alloc(13)), pngChunk('IEND', Buffer.alloc(0))]],
  ])('refuses %s', (_, chunks) => {
    expect(readPicture(Buffer.concat([PNG_SIGNATURE, ...chunks]))).toEqual(DAMAGED);
  });

  test.each([
    ['a lossless JPEG', sampleJpeg(30, 20, { frame: 0xc3 })],
    ['a JPEG of no height', sampleJpeg(30, 0)],
    ['a PNG of no width', samplePng(0, 20)],
    [
      'a JPEG of 40 MB without segments',
      Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(40_000_000, 0xff)]),
    ],
  ])('refuses %s', (_, bytes) => {
    expect(readPicture(bytes)).toEqual(DAMAGED);
  });

  test('refuses what is more than ten times as long as wide', () => {
    expect(readPicture(samplePng(1, 4000))).toEqual(ODD);
    expect(readPicture(sampleJpeg(4001, 400))).toEqual(ODD);
    expect(readPicture(sampleJpeg(4000, 400)).ok).toBe(true);
  });

  test.each([
    [1, 0],
    [3, 180],
    [6, 90],
    [8, 270],
  ])(
    'turns a picture of orientation %d by %d degrees and takes the note out of the file',
    (orientation, turn) => {
      for (const order of ['II', 'MM'] as const) {
        const bytes = sampleJpeg(40, 30, { notes: cameraNotes(orientation, order) });
        const before = bytes.slice();
        expect(readPicture(bytes)).toEqual({
          ok: true,
          format: 'jpeg',
          size: { width: 40, height: 30 },
          turn,
          bytes: sampleJpeg(40, 30, { notes: cameraNotes(1, order) }),
        });
        expect(bytes).toEqual(before);
      }
    },
  );

  test('does not turn a picture whose notes break off or point nowhere', () => {
    const notes = cameraNotes(6, 'MM');
    const pointing = Buffer.from(notes);
    pointing.writeUInt32BE(0xfffffff0, 10);
    const broken = Array.from({ length: notes.length - 4 }, (_, length) => notes.subarray(0, length));
    for (const part of [pointing, ...broken])
      expect(readPicture(sampleJpeg(40, 30, { notes: part }))).toMatchObject({ ok: true, turn: 0 });
  });
});
