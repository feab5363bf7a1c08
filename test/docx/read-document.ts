import { Buffer } from 'node:buffer';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';

export const readPart = (document: Uint8Array, path: string): string =>
  strFromU8(unzipSync(document)[path] ?? new Uint8Array());

export const bodyOf = (document: Uint8Array): string => readPart(document, 'word/document.xml');

/** The words as another reader of .docx files finds them; it refuses what is not well-formed. */
export async function wordsOf(document: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(document) });
  return value;
}

export const countOf = (text: string, part: string): number => text.split(part).length - 1;
