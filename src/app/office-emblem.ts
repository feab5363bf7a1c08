import { decodeBase64 } from './base64.ts';
import type { Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { type Keeping, type StoredFiles, storedFiles } from './stored-files.ts';
import { takeTurn } from './take-turn.ts';

export const EMBLEM_FILE = 'ตราสัญลักษณ์.png';

/** The window makes the picture small enough before it sends it: 1.5 cm at 300 dots to the inch, in grey. */
const EMBLEM_LIMITS = { pixels: 600, bytes: 200 * 1024 } as const;

const PNG_MARK = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_HEADER = 24;

/** Keeps the picture that stands at the head of every memo from now on. */
export function storeEmblem(ports: Ports, base64: string): Keeping {
  const bytes = decodeBase64(base64) ?? new Uint8Array();
  if (!isSmallPng(bytes)) {
    return { ok: false, problems: ['ไฟล์นี้ใช้เป็นตราไม่ได้ เลือกไฟล์รูปภาพ PNG หรือ JPEG แล้วลองใหม่'] };
  }
  return takeTurn(ports.turn, 'เก็บตราสัญลักษณ์', () => {
    storedFiles(ports).write(EMBLEM_FILE, bytes);
    recordHistory(ports, { what: 'ใส่ตราสัญลักษณ์', result: EMBLEM_FILE, link: '' });
    return { ok: true };
  });
}

export function removeEmblem(ports: Ports): Keeping {
  return takeTurn(ports.turn, 'ลบตราสัญลักษณ์', () => {
    storedFiles(ports).remove(EMBLEM_FILE);
    recordHistory(ports, { what: 'ลบตราสัญลักษณ์', result: EMBLEM_FILE, link: '' });
    return { ok: true };
  });
}

/** The office's picture as a PNG, if it has given one. */
export function officeEmblem(files: StoredFiles): Uint8Array | undefined {
  return files.read(EMBLEM_FILE);
}

/** Width and height stand at the offsets 16 and 20 (PNG specification, 11.2.2). */
function isSmallPng(bytes: Uint8Array): boolean {
  if (bytes.length < PNG_HEADER || bytes.length > EMBLEM_LIMITS.bytes) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const isPng = PNG_MARK.every((byte, index) => bytes[index] === byte);
  return isPng && width > 0 && height > 0 && Math.max(width, height) <= EMBLEM_LIMITS.pixels;
}
