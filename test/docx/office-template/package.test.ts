import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { Inflate, strToU8, zipSync } from 'fflate';
import { OFFICE_TEMPLATE_TAGS } from '../../../src/core/documents/office-template-tags.ts';
import { crc32 } from '../../../src/docx/appendix/crc32.ts';
import { checkOfficeTemplate } from '../../../src/docx/office-template/index.ts';
import { documentOf, packageOf, paragraph } from './office-document.ts';

const SOUND = documentOf(paragraph('{เรื่อง}'));
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const utf16 = (text: string): readonly number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const check = (bytes: Uint8Array) => checkOfficeTemplate(bytes, OFFICE_TEMPLATE_TAGS);

const ofType = (type: string) =>
  packageOf({
    'word/document.xml': '<w:document/>',
    '[Content_Types].xml': `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/></Types>`,
  });

function refusal(bytes: Uint8Array): string | undefined {
  const result = check(bytes);
  return 'reason' in result ? result.reason : undefined;
}

/** The sound package with its central directory changed: offsets are counted from an entry or from the end record. */
function tampered(part: 'entry' | 'end', offset: number, value: number, size: 2 | 4): Uint8Array {
  const bytes = SOUND.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const at = (part === 'end' ? end : view.getUint32(end + 16, true)) + offset;
  if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return bytes;
}

/** One entry deflated from zeros, with the size it claims. */
function bomb(realSize: number, claimedSize: number): Uint8Array {
  const packed = deflateRawSync(new Uint8Array(realSize), { level: 9 });
  const host = packageOf({ 'word/document.xml': '<w:document/>', 'word/media/a.bin': new Uint8Array(9) });
  const view = new DataView(host.buffer);
  const end = host.length - 22;
  const start = view.getUint32(end + 16, true);
  const directory = host.slice(start, end);
  const path = strToU8('word/media/a.bin');
  const local = new Uint8Array(30 + path.length);
  const localView = new DataView(local.buffer);
  localView.setUint32(0, 0x04034b50, true);
  localView.setUint16(8, 8, true);
  localView.setUint16(26, path.length, true);
  local.set(path, 30);
  const entry = new DataView(directory.buffer);
  const at = directory.length - 46 - path.length;
  entry.setUint16(at + 10, 8, true);
  entry.setUint32(at + 16, crc32(new Uint8Array(9)), true);
  entry.setUint32(at + 20, packed.length, true);
  entry.setUint32(at + 24, claimedSize, true);
  entry.setUint32(at + 42, start, true);
  const tail = host.slice(end);
  new DataView(tail.buffer).setUint32(16, start + local.length + packed.length, true);
  return Uint8Array.from([...host.slice(0, start), ...local, ...packed, ...directory, ...tail]);
}

describe('a file that is not a Word document', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a picture', strToU8('\u0089PNG and more'), 'not-word'],
    ['a PDF', strToU8('%PDF-1.7'), 'not-word'],
    ['words', strToU8('บันทึกข้อความ {เรื่อง}'), 'not-word'],
    ['a .doc of old', Uint8Array.from([...COMPOUND, ...utf16('WordDocument')]), 'old-word'],
    ['a .docx with a password', Uint8Array.from([...COMPOUND, ...utf16('EncryptedPackage')]), 'protected'],
    [
      'a .xlsx',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.xml': strToU8('<a/>') }),
      'spreadsheet',
    ],
    ['any other zip', zipSync({ 'photo.txt': strToU8('photo') }), 'not-word'],
    ['a document with macros', ofType('document.macroEnabled.main'), 'macros'],
    ['a template of Word', ofType('template.main'), 'not-word'],
    ['a file over the limit', new Uint8Array(2 * 1024 * 1024 + 1), 'too-big'],
  ])('%s', (_, bytes, reason) => {
    expect(refusal(bytes)).toBe(reason);
  });
});

describe('a damaged package', () => {
  test('is refused wherever it was cut', () => {
    for (let length = 1; length < SOUND.length; length += 1) {
      expect(check(SOUND.subarray(0, length)).ok).toBe(false);
    }
  });

  test('never breaks the check, whichever bit is wrong', () => {
    for (let at = 0; at < SOUND.length; at += 1) {
      const flipped = SOUND.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      expect(() => check(flipped)).not.toThrow();
    }
  });

  test('is refused when its words do not agree with their check sum', () => {
    expect(refusal(tampered('entry', 16, 1, 4))).toBe('damaged');
  });

  test.each([
    ['a part that is said to be encrypted', tampered('entry', 8, 1, 2), 'protected'],
    ['a way of packing that Word does not know', tampered('entry', 10, 99, 2), 'damaged'],
    ['a part that is said to lie beyond the end', tampered('entry', 42, 0x7fffffff, 4), 'damaged'],
    ['a directory that is said to lie beyond the end', tampered('end', 16, 0xfffffff0, 4), 'damaged'],
    ['more parts than there are', tampered('end', 10, 900, 2), 'damaged'],
  ])('%s', (_, bytes, reason) => {
    expect(refusal(bytes)).toBe(reason);
  });
});

describe('a package made to do harm is refused before it is unpacked', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });
  const paths = Array.from({ length: 60_000 }, (_, index) => [`p${index}`, new Uint8Array()]);
  test.each([
    ['300 MB in 300 kB', bomb(300 * 1024 * 1024, 300 * 1024 * 1024), 'grows-too-big'],
    ['300 MB that claim to be 9 bytes', bomb(300 * 1024 * 1024, 9), 'grows-too-big'],
    ['300 MB that claim to be 4 GB', bomb(300 * 1024 * 1024, 0xffffffff), 'grows-too-big'],
    ['a claim of 60,000 parts', tampered('end', 10, 60_000, 2), 'too-many-parts'],
    ['60,000 parts', zipSync(Object.fromEntries(paths)), 'too-big'],
    ['a part said to be 2 GB', tampered('entry', 24, 0x7fffffff, 4), 'grows-too-big'],
  ])('%s', (_, bytes, reason) => {
    const push = jest.spyOn(Inflate.prototype, 'push');
    expect(refusal(bytes)).toBe(reason);
    expect(push.mock.calls.reduce((sum, [chunk]) => sum + chunk.length, 0)).toBeLessThan(2 * 4096);
  });
});
