import type { Size } from './fit-size.ts';
import { jpegSize } from './jpeg-size.ts';
import { pngSize } from './png-size.ts';

export type PictureFormat = 'png' | 'jpeg';
export type PictureProblem = 'not-png-or-jpeg' | 'damaged' | 'odd-proportions';
export type PictureReading =
  | { readonly ok: true; readonly format: PictureFormat; readonly size: Size }
  | { readonly ok: false; readonly reason: PictureProblem };

const SIGNATURES: Record<PictureFormat, readonly number[]> = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
};
const SIZES = { png: pngSize, jpeg: jpegSize };
const MOST_TIMES_LONGER = 10;

/** What a file says about itself, read from its head; its points are never decoded. */
export function readPicture(bytes: Uint8Array): PictureReading {
  const format = (['png', 'jpeg'] as const).find((name) =>
    SIGNATURES[name].every((byte, index) => bytes[index] === byte),
  );
  if (format === undefined) return { ok: false, reason: 'not-png-or-jpeg' };
  const size = SIZES[format](bytes);
  if (size === undefined || size.width === 0 || size.height === 0) return { ok: false, reason: 'damaged' };
  const long = Math.max(size.width, size.height);
  if (long > MOST_TIMES_LONGER * Math.min(size.width, size.height))
    return { ok: false, reason: 'odd-proportions' };
  return { ok: true, format, size };
}
