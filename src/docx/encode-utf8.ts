/** No character of UTF-16 takes more bytes than this in UTF-8. */
const MOST_BYTES = 3;

/**
 * The bytes of a text, or of one that comes in parts: joined first, a table of thousands of rows would be held twice.
 * Apps Script has no TextEncoder, and the zip library's own stand-in breaks characters above U+FFFF.
 */
export function encodeUtf8(text: string | readonly string[]): Uint8Array {
  const parts = typeof text === 'string' ? [text] : text;
  const letters = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(letters * MOST_BYTES);
  const length = parts.reduce((at, part) => writeUtf8(part, bytes, at), 0);
  return bytes.subarray(0, length);
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
