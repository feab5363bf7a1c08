import { Zip, ZipDeflate } from 'fflate';
import { encodeInTurn, type Pieces } from './encode-utf8.ts';
import { PACKING } from './packing.ts';

/** A part of the package: its bytes, or its text in pieces that are made as they are asked for. */
export type Part = Uint8Array | Pieces;

/** So many bytes are packed at once: whatever is smaller costs time, whatever is larger memory. */
const AT_ONCE = 1 << 17;

/** A .docx from its parts. A table of thousands of rows is never held as a whole, neither as text nor as bytes. */
export function zipDocument(parts: Readonly<Record<string, Part>>): Uint8Array {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(chunk);
  });
  for (const [path, part] of Object.entries(parts)) {
    const file = new ZipDeflate(path, { level: PACKING.level });
    file.mtime = PACKING.mtime;
    zip.add(file);
    if (part instanceof Uint8Array) file.push(part, true);
    else {
      for (const bytes of encodeInTurn(part, AT_ONCE)) file.push(bytes);
      file.push(new Uint8Array(), true);
    }
  }
  zip.end();
  return joined(packed);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
