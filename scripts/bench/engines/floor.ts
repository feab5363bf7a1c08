import { strFromU8, unzipSync, zipSync } from 'fflate';
import { encodeUtf8 } from '../../../src/docx/encode-utf8.ts';
import { escapeXml } from '../../../src/docx/escape-xml.ts';
import { writeReport } from '../../../src/docx/index.ts';
import type { Engine } from './engine.ts';

const DOCUMENT = 'word/document.xml';

interface Piece {
  readonly markup: string;
  readonly text: string;
}

const unescape = (xml: string): string =>
  xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/** Markup and text in turn; joined again, they are the document. */
function piecesOf(xml: string): readonly Piece[] {
  return xml.split(/(<w:t[^>]*>[^<]*)/).map((part) => {
    const from = part.startsWith('<w:t') && /^<w:t[ >]/.test(part) ? part.indexOf('>') + 1 : part.length;
    return { markup: part.slice(0, from), text: unescape(part.slice(from)) };
  });
}

/** What no engine can go below: the same document with its markup known beforehand, escaped, joined, encoded, zipped. */
export const floor: Engine = {
  name: 'the floor',
  prepare(content) {
    const { [DOCUMENT]: document = new Uint8Array(), ...others } = unzipSync(writeReport(content));
    const pieces = piecesOf(strFromU8(document));
    return () => {
      const xml = pieces.map(({ markup, text }) => markup + escapeXml(text)).join('');
      return zipSync({ ...others, [DOCUMENT]: encodeUtf8(xml) }, { level: 6 });
    };
  },
};
