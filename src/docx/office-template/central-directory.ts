import { PACKAGE_LIMITS } from './package-limits.ts';
import { PackageFault } from './package-reason.ts';

/** One part of a package as its central directory describes it. */
export interface DirectoryEntry {
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checkSum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_MARK = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_MARK = 0x02014b50;
const ENTRY_SIZE = 46;
const ENCRYPTED = 1;

/**
 * The list of parts at the end of a zip file (PKWARE APPNOTE 4.3.12 and 4.3.16), read without unpacking anything: what
 * a package says of its own size is known before any of it is believed.
 */
export function readCentralDirectory(bytes: Uint8Array): readonly DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw new PackageFault('damaged');
  const count = view.getUint16(end + 10, true);
  if (count > PACKAGE_LIMITS.parts) throw new PackageFault('too-many-parts');
  const entries: DirectoryEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_MARK) throw new PackageFault('damaged');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      path: asciiText(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      checkSum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record is the last thing in the file but for a comment. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  return undefined;
}

/** Names of parts are ASCII (ECMA-376 part 2, 6.2.2). */
function asciiText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
