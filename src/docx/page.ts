import type { Look, Table } from './content.ts';

const PORTRAIT = { width: 11906, height: 16838 };
const PORTRAIT_MARGINS = 1701 + 1134;
const LANDSCAPE_MARGINS = 1134;

const FIRST_WIDE = 5;

/** From five columns on, a table needs the paper's long side. */
export const isWide = ({ columns }: Table): boolean => columns.length >= FIRST_WIDE;

/** What a table may take of a line, in twentieths of a point. */
export const tableWidth = (table: Table): number =>
  isWide(table) ? PORTRAIT.height - 2 * LANDSCAPE_MARGINS : PORTRAIT.width - PORTRAIT_MARGINS;

/** Word prints the page number in Thai digits; Google Docs and LibreOffice keep their own. */
export const setPageDigits = (sectionXml: string, digits: Look['digits']): string =>
  digits === 'thai' ? sectionXml.replace('<w:pgNumType/>', '<w:pgNumType w:fmt="thaiNumbers"/>') : sectionXml;

export const turnLandscape = (sectionXml: string): string =>
  sectionXml
    .replace(
      /<w:pgSz [^>]*\/>/,
      `<w:pgSz w:w="${PORTRAIT.height}" w:h="${PORTRAIT.width}" w:orient="landscape"/>`,
    )
    .replace(/w:(left|right)="[0-9]+"/g, `w:$1="${LANDSCAPE_MARGINS}"`);

/** The first page of a document has no number, the first page of its later sections has one. */
export const numberFirstPage = (sectionXml: string): string => sectionXml.replace('<w:titlePg/>', '');
