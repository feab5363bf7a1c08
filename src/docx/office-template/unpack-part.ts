import { Inflate } from 'fflate';
import { crc32 } from '../appendix/crc32.ts';
import type { DirectoryEntry } from './central-directory.ts';
import { PackageFault } from './package-reason.ts';

const LOCAL_MARK = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate gives at most 1,032 bytes for one, so a lie about the size is found out within 4 MB. */
const STEP = 4096;

/** The bytes of one part. Never more than its directory entry promised: packages that lie about it are refused. */
export function unpackPart(bytes: Uint8Array, entry: DirectoryEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const unpacked = entry.method === STORED ? packed : inflateUpTo(packed, entry.size);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.checkSum) throw new PackageFault('damaged');
  return unpacked;
}

function packedBytes(bytes: Uint8Array, { offset, packedSize, method }: DirectoryEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isHere = offset + LOCAL_SIZE <= bytes.length && view.getUint32(offset, true) === LOCAL_MARK;
  if (!isHere || (method !== STORED && method !== DEFLATED)) throw new PackageFault('damaged');
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new PackageFault('damaged');
  return bytes.subarray(start, start + packedSize);
}

function inflateUpTo(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new PackageFault('grows-too-big');
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof PackageFault ? error : new PackageFault('damaged');
  }
  return unpacked.subarray(0, length);
}
