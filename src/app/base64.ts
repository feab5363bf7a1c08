const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter.charCodeAt(0), value]));
const WELL_FORMED = /^[A-Za-z0-9+/]*={0,2}$/;
/** Letters put together at a time: a text that grows letter by letter is slow. */
const PIECE = 12_000;

/** Bytes as text that a cell can hold (RFC 4648): Apps Script has no btoa. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    let piece = '';
    for (let at = from; at < Math.min(from + PIECE, bytes.length); at += 3) {
      const left = bytes.length - at;
      const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
      piece += letter(three >> 18) + letter(three >> 12);
      piece += (left > 1 ? letter(three >> 6) : '=') + (left > 2 ? letter(three) : '=');
    }
    pieces.push(piece);
  }
  return pieces.join('');
}

/** The bytes behind such a text; nothing when it is not one. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !WELL_FORMED.test(text)) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0, to = 0; at < text.length; at += 4) {
    const four =
      (value(text, at) << 18) |
      (value(text, at + 1) << 12) |
      (value(text, at + 2) << 6) |
      value(text, at + 3);
    bytes[to++] = four >> 16;
    bytes[to++] = (four >> 8) & 0xff;
    bytes[to++] = four & 0xff;
  }
  return bytes;
}

function letter(bits: number): string {
  return LETTERS.charAt(bits & 0x3f);
}

function value(text: string, at: number): number {
  return VALUES.get(text.charCodeAt(at)) ?? 0;
}
