import type { Size } from './fit-size.ts';
import { jpegSize } from './jpeg-size.ts';
import { jpegTurn, type Turn } from './jpeg-turn.ts';
import { pngSize } from './png-size.ts';

export type PictureFormat = 'png' | 'jpeg';
export type PictureProblem = 'not-png-or-jpeg' | 'damaged' | 'odd-proportions';

interface Picture {
  readonly ok: true;
  readonly format: PictureFormat;
  /** As it is stored, before it is turned. */
  readonly size: Size;
  /** Clockwise, in degrees. */
  readonly turn: Turn;
  /** The file without its own note of the turn: some programs heed it and others do not. */
  readonly bytes: Uint8Array;
}
type PictureReading = Picture | { readonly ok: false; readonly reason: PictureProblem };

const SIGNATURES: Record<PictureFormat, readonly number[]> = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
};
const SIZES = { png: pngSize, jpeg: jpegSize };
const MOST_TIMES_LONGER = 10;
const NOT_TURNED = 1;

function turnOf(bytes: Uint8Array, format: PictureFormat): Pick<Picture, 'turn' | 'bytes'> {
  const turned = format === 'jpeg' ? jpegTurn(bytes) : undefined;
  if (turned === undefined) return { turn: 0, bytes };
  const copy = bytes.slice();
  copy[turned.at] = NOT_TURNED;
  return { turn: turned.turn, bytes: copy };
}

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
  return { ok: true, format, size, ...turnOf(bytes, format) };
}
