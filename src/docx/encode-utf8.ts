/** No character of UTF-16 takes more bytes than this in UTF-8. */
const MOST_BYTES = 3;

/** The bytes of a text. Apps Script has no TextEncoder, and the zip library's own stand-in breaks letters above U+FFFF. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * MOST_BYTES);
  return bytes.subarray(0, writeUtf8(text, bytes, 0));
}

/** Pieces of an XML text, some at a time: as many as one row of a table needs. */
export type Pieces = Iterable<readonly string[]>;

/**
 * The bytes of an XML text that comes in pieces, many pieces at once and at least so many bytes, but for the last. Each
 * time in the same memory: what was given before is gone.
 */
export function* encodeInTurn(pieces: Pieces, atLeast: number): Generator<Uint8Array> {
  const markup = new Map<string, Uint8Array>();
  let bytes = new Uint8Array(2 * atLeast);
  let filled = 0;
  for (const some of pieces) {
    const most = filled + MOST_BYTES * some.reduce((sum, { length }) => sum + length, 0);
    if (most > bytes.length) {
      const longer = new Uint8Array(2 * most);
      longer.set(bytes.subarray(0, filled));
      bytes = longer;
    }
    for (const piece of some) {
      if (isMarkup(piece)) {
        const encoded = encodedOnce(piece, markup);
        bytes.set(encoded, filled);
        filled += encoded.length;
      } else {
        filled = writeUtf8(piece, bytes, filled);
      }
    }
    if (filled < atLeast) continue;
    yield bytes.subarray(0, filled);
    filled = 0;
  }
  yield bytes.subarray(0, filled);
}

const LESS_THAN = 0x3c;
const SHORT = 100;

/** Two fifths of a table are markup, a few short pieces again and again. */
const isMarkup = (piece: string): boolean => piece.charCodeAt(0) === LESS_THAN && piece.length < SHORT;

function encodedOnce(piece: string, markup: Map<string, Uint8Array>): Uint8Array {
  const known = markup.get(piece);
  if (known !== undefined) return known;
  const encoded = encodeUtf8(piece);
  markup.set(piece, encoded);
  return encoded;
}

/** Writes a text from this place on and tells where it ends. */
function writeUtf8(text: string, bytes: Uint8Array, from: number): number {
  const { length } = text;
  let at = from;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      bytes[at++] = code;
    } else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 0x3f);
    } else if (code < 0xd800 || code >= 0xdc00) {
      bytes[at++] = 0xe0 | (code >> 12);
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[at++] = 0x80 | (code & 0x3f);
    } else {
      index += 1;
      const whole = 0x10000 + ((code - 0xd800) << 10) + (text.charCodeAt(index) - 0xdc00);
      bytes[at++] = 0xf0 | (whole >> 18);
      bytes[at++] = 0x80 | ((whole >> 12) & 0x3f);
      bytes[at++] = 0x80 | ((whole >> 6) & 0x3f);
      bytes[at++] = 0x80 | (whole & 0x3f);
    }
  }
  return at;
}
