import { strToU8, zipSync } from 'fflate';
import { PACKING } from '../../../src/docx/packing.ts';

const TYPES =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

export const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;

export const row = (...texts: readonly string[]): string =>
  `<w:tr>${texts.map((text) => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;

export const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

/** A .docx as small as one can be, with this body. */
export function documentOf(...body: readonly string[]): Uint8Array {
  return packageOf({
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
  });
}

export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const all = { '[Content_Types].xml': TYPES, '_rels/.rels': RELATIONSHIPS, ...parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
    PACKING,
  );
}
