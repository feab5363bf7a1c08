import { strFromU8 } from 'fflate';
import { readCentralDirectory } from './central-directory.ts';
import { PACKAGE_LIMITS } from './package-limits.ts';
import { PackageFault, type PackageReason } from './package-reason.ts';
import { unpackPart } from './unpack-part.ts';

/** The parts of a .docx by path. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

export type PackageReading =
  | { readonly ok: true; readonly parts: PackageParts }
  | { readonly ok: false; readonly reason: PackageReason };

const TYPES = '[Content_Types].xml';
/** Some editors on the web number the main part. */
const BODY = /^word\/document[0-9]*\.xml$/;
const ZIP = [0x50, 0x4b];
/** Compound files: Word before 2007, and anything encrypted by Office. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Opens an uploaded .docx. Everything that costs time or memory comes after what can be refused at a glance. */
export function openPackage(bytes: Uint8Array): PackageReading {
  try {
    return { ok: true, parts: partsOf(bytes) };
  } catch (error) {
    if (error instanceof PackageFault) return { ok: false, reason: error.reason };
    throw error;
  }
}

function partsOf(bytes: Uint8Array): PackageParts {
  refuseForeign(bytes);
  const entries = readCentralDirectory(bytes).filter(({ path }) => !path.endsWith('/'));
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new PackageFault('protected');
  const paths = new Set(entries.map(({ path }) => path));
  if (paths.has('xl/workbook.xml')) throw new PackageFault('spreadsheet');
  const hasBody = [...paths].some((path) => BODY.test(path));
  if (!hasBody || !paths.has(TYPES)) throw new PackageFault('not-word');
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > PACKAGE_LIMITS.bytesUnpacked) throw new PackageFault('grows-too-big');
  const parts = new Map(entries.map((entry) => [entry.path, unpackPart(bytes, entry)]));
  refuseOtherKinds(strFromU8(parts.get(TYPES) ?? new Uint8Array()));
  return parts;
}

/** Word opens these only under their own file name ending (.docm, .dotx). */
function refuseOtherKinds(types: string): void {
  if (/macroEnabled|vbaProject/.test(types)) throw new PackageFault('macros');
  if (/wordprocessingml\.template/.test(types)) throw new PackageFault('not-word');
}

function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PackageFault('empty');
  if (bytes.length > PACKAGE_LIMITS.bytes) throw new PackageFault('too-big');
  if (beginsWith(bytes, COMPOUND)) {
    throw new PackageFault(holds(bytes, ENCRYPTED_STREAM) ? 'protected' : 'old-word');
  }
  if (!beginsWith(bytes, ZIP)) throw new PackageFault('not-word');
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
