import { escapeXml } from '../escape-xml.ts';
import type { PrintText } from '../print-text.ts';
import type { Appendix, PageArea } from './content.ts';
import type { Media } from './media.ts';
import { pictureXml } from './picture-xml.ts';
import { printedEntry } from './printed-entry.ts';
import { registerXml } from './register-xml.ts';

/** Behind those of the drawings that templates hold. */
const FIRST_DRAWING = 1001;
/** A document may not end with a table. */
const AFTER_TABLE = '<w:p><w:pPr><w:pStyle w:val="Break"/></w:pPr></w:p>';

/** The register of all evidence and the pictures, from a new page on; to stand before the document's last `w:sectPr`. */
export function appendixXml(
  { heading, entries }: Appendix,
  page: PageArea,
  media: Media,
  print: PrintText,
): string {
  if (entries.length === 0) return '';
  const title = `<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(print(heading))}</w:t></w:r></w:p>`;
  const printed = entries.map((entry) => printedEntry(entry, print));
  const register = registerXml(printed, page, media, FIRST_DRAWING);
  const pictures = printed.map((entry, index) =>
    entry.picture === undefined
      ? ''
      : pictureXml(entry, entry.picture, FIRST_DRAWING + entries.length + index, page, media),
  );
  return `${title}${register}${AFTER_TABLE}${pictures.join('')}`;
}
