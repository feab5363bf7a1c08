import type { Size } from './fit-size.ts';
import { jpegSegments } from './jpeg-segments.ts';

const FRAMES = [0xc0, 0xc1, 0xc2];
const FRAME_HEAD = 6;
const END = 0xd9;

/** Cameras write more behind the end of a picture, so the last bytes need not be the end's. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let index = bytes.length - 2; index >= from; index -= 1)
    if (bytes[index] === 0xff && bytes[index + 1] === END) return true;
  return false;
}

/**
 * Width and height of a baseline, extended or progressive JPEG (ISO/IEC 10918-1, B.2.2), of whatever colours; undefined
 * for a damaged one and for the forms that office programs do not show.
 */
export function jpegSize(bytes: Uint8Array): Size | undefined {
  const segments = jpegSegments(bytes);
  const frame = segments?.find(({ marker }) => FRAMES.includes(marker))?.data;
  const points = segments?.[segments.length - 1]?.end;
  if (frame === undefined || points === undefined || frame.length < FRAME_HEAD || !hasEnd(bytes, points))
    return undefined;
  const [, highHeight = 0, lowHeight = 0, highWidth = 0, lowWidth = 0] = frame;
  return { width: (highWidth << 8) | lowWidth, height: (highHeight << 8) | lowHeight };
}
