const FIRST_MARKER = 2;
const SCAN = 0xda;

interface Segment {
  readonly marker: number;
  readonly data: Uint8Array;
  /** Where the next segment, or the points of the picture, begin. */
  readonly end: number;
}

/** What stands before the points of a JPEG (ISO/IEC 10918-1, B.1.1.4); undefined where it breaks off. */
export function jpegSegments(bytes: Uint8Array): readonly Segment[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments: Segment[] = [];
  let start = FIRST_MARKER;
  while (start + 4 <= bytes.length) {
    if (view.getUint8(start) !== 0xff) return undefined;
    const marker = view.getUint8(start + 1);
    if (marker === 0xff) {
      start += 1;
      continue;
    }
    const length = view.getUint16(start + 2);
    const end = start + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    segments.push({ marker, data: bytes.subarray(start + 4, end), end });
    if (marker === SCAN) return segments;
    start = end;
  }
  return undefined;
}
