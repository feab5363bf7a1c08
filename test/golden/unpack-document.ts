import { Buffer } from 'node:buffer';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { prettyXml } from './pretty-xml.ts';

/** A document as files that a reviewer can read: its parts, pretty-printed, and its words. */
export async function unpackDocument(document: Uint8Array): Promise<Record<string, string>> {
  const parts = Object.entries(unzipSync(document)).map(([path, bytes]): [string, string] => [
    `expected/${path}`,
    `${prettyXml(strFromU8(bytes))}\n`,
  ]);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(document) });
  return { ...Object.fromEntries(parts), 'expected.txt': `${value.replace(/\n+/g, '\n').trim()}\n` };
}
