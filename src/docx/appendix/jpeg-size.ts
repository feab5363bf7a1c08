import type { Size } from './fit-size.ts';

const FIRST_MARKER = 2;
const FRAMES = [0xc0, 0xc1, 0xc2];
const OTHER_FRAMES = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
const SCAN = 0xda;
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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: Size | undefined;
  let start = FIRST_MARKER;
  while (start + 4 <= bytes.length) {
    if (view.getUint8(start) !== 0xff) return undefined;
    const marker = view.getUint8(start + 1);
    if (marker === 0xff) {
      start += 1;
      continue;
    }
    const length = view.getUint16(start + 2);
    if (length < 2 || start + 2 + length > bytes.length || OTHER_FRAMES.includes(marker)) return undefined;
    if (FRAMES.includes(marker)) {
      if (length < 8) return undefined;
      size = { width: view.getUint16(start + 7), height: view.getUint16(start + 5) };
    }
    start += 2 + length;
    if (marker === SCAN) return hasEnd(bytes, start) ? size : undefined;
  }
  return undefined;
}
