import { zlibSync } from 'fflate';
import { crc32 } from './crc32.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const ONE_BIT_GREY = [1, 0, 0, 0, 0];
const UNFILTERED = 0;

const bigEndian = (value: number): readonly number[] =>
  [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

function chunk(type: string, data: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  bytes.set(bigEndian(data.length));
  bytes.set(
    Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  bytes.set(bigEndian(crc32(bytes.subarray(4, data.length + 8))), data.length + 8);
  return bytes;
}

/** A black and white picture; each byte of a row is eight points, a set bit is a white one. */
export function writePng(rows: readonly Uint8Array[]): Uint8Array {
  const width = rows[0]?.length ?? 0;
  const points = new Uint8Array(rows.length * (width + 1));
  rows.forEach((row, index) => {
    const start = index * (width + 1);
    points[start] = UNFILTERED;
    points.set(row, start + 1);
  });
  const chunks = [
    SIGNATURE,
    chunk('IHDR', [...bigEndian(width * 8), ...bigEndian(rows.length), ...ONE_BIT_GREY]),
    chunk('IDAT', zlibSync(points)),
    chunk('IEND', []),
  ];
  const png = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const bytes of chunks) {
    png.set(bytes, length);
    length += bytes.length;
  }
  return png;
}
