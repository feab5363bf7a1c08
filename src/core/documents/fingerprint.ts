/**
 * A short name for a text: the same text gives the same name on every machine (FNV-1a over code units, twice with
 * different seeds, 16 hexadecimal digits). It tells whether something is still the same; it is no protection.
 */
export function fingerprint(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0x050c5d1f);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
