import { jpegSegments } from './jpeg-segments.ts';

const EXIF = 0xe1;
const EXIF_HEAD = [0x45, 0x78, 0x69, 0x66, 0, 0];
const LITTLE_ENDIAN = 0x4949;
const ENTRY_LENGTH = 12;
const ORIENTATION = 0x0112;
/** Telephones write these; the mirrored ones do not occur. */
const DEGREES = { 3: 180, 6: 90, 8: 270 } as const;

export type Turn = 0 | (typeof DEGREES)[keyof typeof DEGREES];

/** Where in the block of a camera's notes (Exif 2.3, 4.6) the orientation stands, if it is there. */
function orientationIn(notes: DataView): number | undefined {
  if (notes.byteLength < 8) return undefined;
  const little = notes.getUint16(0) === LITTLE_ENDIAN;
  const list = notes.getUint32(4, little);
  if (list + 2 > notes.byteLength) return undefined;
  const count = notes.getUint16(list, little);
  for (let index = 0; index < count; index += 1) {
    const entry = list + 2 + index * ENTRY_LENGTH;
    if (entry + ENTRY_LENGTH > notes.byteLength) return undefined;
    if (notes.getUint16(entry, little) === ORIENTATION) return entry + (little ? 8 : 9);
  }
  return undefined;
}

/** How far a camera held askew wants its picture turned clockwise, and the byte of the file that says so. */
export function jpegTurn(bytes: Uint8Array): { readonly turn: Turn; readonly at: number } | undefined {
  const exif = jpegSegments(bytes)?.find(
    ({ marker, data }) => marker === EXIF && EXIF_HEAD.every((byte, index) => data[index] === byte),
  )?.data;
  if (exif === undefined) return undefined;
  const tiff = exif.subarray(EXIF_HEAD.length);
  const place = orientationIn(new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength));
  const orientation = place === undefined ? undefined : tiff[place];
  if (place === undefined || !(orientation === 3 || orientation === 6 || orientation === 8)) return undefined;
  return { turn: DEGREES[orientation], at: tiff.byteOffset - bytes.byteOffset + place };
}
