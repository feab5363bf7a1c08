import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

export function pngChunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([u32(data.length), named, u32(crc32(named))]);
}

export const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** A grey rectangle; the shade makes pictures of one size differ. */
export const samplePng = (width: number, height: number, shade = 128): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      PNG_SIGNATURE,
      pngChunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])])),
      pngChunk(
        'IDAT',
        deflateSync(Buffer.concat(Array(height).fill(Buffer.from([0, ...Array(width).fill(shade)])))),
      ),
      pngChunk('IEND', Buffer.alloc(0)),
    ]),
  );

const segment = (marker: number, data: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(data.length + 2), data]);

/** A camera's notes that say nothing but how it was held. */
export function cameraNotes(orientation: number, order: 'II' | 'MM'): Buffer {
  const numbers = [42, [8], 1, 0x0112, 3, [1], orientation, 0, [0]];
  const bytes = numbers.map((value) => (typeof value === 'number' ? u16(value) : u32(value[0] ?? 0)));
  const ordered = order === 'MM' ? bytes : bytes.map((number) => number.reverse());
  return Buffer.concat([Buffer.from(`Exif\0\0${order}`, 'latin1'), ...ordered]);
}

const SMALL_PICTURE = Buffer.from('Exif\0\0 with a small picture \xff\xc0\xff\xd9 inside', 'latin1');

interface JpegChanges {
  readonly notes?: Uint8Array;
  readonly frame?: number;
  readonly components?: number;
  readonly end?: Uint8Array;
}

/** The segments of a JPEG without real points: only its head is ever read. */
export function sampleJpeg(width: number, height: number, changes: JpegChanges = {}): Uint8Array {
  const { frame = 0xc0, components = 3, end = Buffer.from([0xff, 0xd9]), notes = SMALL_PICTURE } = changes;
  const planes = Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat();
  const scan = Array.from({ length: components }, (_, index) => [index + 1, 0]).flat();
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe1, notes),
      segment(0xdb, Buffer.alloc(65)),
      Buffer.from([0xff]),
      segment(
        frame,
        Buffer.concat([Buffer.from([8]), u16(height), u16(width), Buffer.from([components, ...planes])]),
      ),
      segment(0xda, Buffer.from([components, ...scan, 0, 63, 0])),
      Buffer.from([0x12, 0x34, 0xff, 0x00, 0x56]),
      end,
    ]),
  );
}
