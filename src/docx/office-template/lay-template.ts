import { strFromU8, unzipSync, zipSync } from 'fflate';
import { encodeUtf8 } from '../encode-utf8.ts';
import { escapeXml } from '../escape-xml.ts';
import { PACKING } from '../packing.ts';
import { DOCUMENT } from '../template.ts';

interface TemplateLayout {
  /** The row that holds this will be printed for texts of any length, so it may run over pages. */
  readonly splitRow: string;
  /** Stands in a last paragraph of its own. */
  readonly end?: string;
}

const ROW = /<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs;

/** A document of ours, whose texts are tags, made ready to be filled again and again. */
export function layTemplate(document: Uint8Array, { splitRow, end }: TemplateLayout): Uint8Array {
  const parts = unzipSync(document);
  const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array()).replace(ROW, (row) =>
    row.includes(splitRow) ? row.replace('<w:cantSplit/>', '') : row,
  );
  const at = xml.lastIndexOf('<w:sectPr');
  const last = end === undefined ? '' : `<w:p><w:r><w:t>${escapeXml(end)}</w:t></w:r></w:p>`;
  const changed = encodeUtf8(xml.slice(0, at) + last + xml.slice(at));
  return zipSync({ ...parts, [DOCUMENT]: changed }, PACKING);
}
