import { strFromU8, unzipSync, zipSync } from 'fflate';
import { encodeUtf8 } from '../../../src/docx/encode-utf8.ts';
import { escapeXml } from '../../../src/docx/escape-xml.ts';
import { type ReportContent, writeReport } from '../../../src/docx/index.ts';
import type { Engine } from './engine.ts';

const DOCUMENT = 'word/document.xml';
const SEPARATOR = '\u0000';

const unescapeXml = (xml: string): string =>
  xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

const partsOf = (content: ReportContent): Record<string, Uint8Array> => unzipSync(writeReport(content));

/** The document taken apart: markup, text, markup, text … In one string, so that another process can be handed it. */
export function takeApart(content: ReportContent): string {
  const xml = strFromU8(partsOf(content)[DOCUMENT] ?? new Uint8Array());
  return xml
    .split(/(?<=<w:t(?: [^>]*)?>)([^<]*)/)
    .map((piece, index) => (index % 2 === 0 ? piece : unescapeXml(piece)))
    .join(SEPARATOR);
}

/** Markup known beforehand, only the texts escaped; joined, encoded, zipped. */
export function putTogether(apart: string, content: ReportContent): () => Uint8Array {
  const others = partsOf({ ...content, table: { ...content.table, rows: [] } });
  const pieces = apart.split(SEPARATOR);
  return () => {
    const xml = pieces.map((piece, index) => (index % 2 === 0 ? piece : escapeXml(piece))).join('');
    return zipSync({ ...others, [DOCUMENT]: encodeUtf8(xml) }, { level: 6 });
  };
}

/** What no engine can go below: the very same document without thinking about it. */
export const floor: Engine = {
  name: 'the floor',
  prepare: (content) => putTogether(takeApart(content), content),
};
