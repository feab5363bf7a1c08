import { crc32 } from './crc32.ts';
import type { Size } from './fit-size.ts';

const SIGNATURE_LENGTH = 8;
const HEADER = 0x49484452;
const DATA = 0x49444154;
const END = 0x49454e44;
/** Small first letter: a chunk that readers may skip, whatever is wrong with it. */
const ANCILLARY = 0x20000000;

/** Width and height of a PNG whose chunks are all there and whole; undefined for a damaged one. */
export function pngSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: Size | undefined;
  let hasData = false;
  let start = SIGNATURE_LENGTH;
  while (start + 12 <= bytes.length) {
    const length = view.getUint32(start);
    const type = view.getUint32(start + 4);
    const end = start + 8 + length;
    if (end + 4 > bytes.length) return undefined;
    const isWhole = () => crc32(bytes.subarray(start + 4, end)) === view.getUint32(end);
    if (!(type & ANCILLARY) && !isWhole()) return undefined;
    if (size === undefined) {
      if (type !== HEADER || length !== 13) return undefined;
      size = { width: view.getUint32(start + 8), height: view.getUint32(start + 12) };
    }
    if (type === DATA) hasData = true;
    if (type === END) return hasData ? size : undefined;
    start = end + 4;
  }
  return undefined;
}
