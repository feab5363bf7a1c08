import type { Look, Table } from './content.ts';

const FIRST_WIDE = 5;
const LANDSCAPE_MARGIN = 1134;

function measure(sectionXml: string, name: string): number {
  const value = new RegExp(` w:${name}="([0-9]+)"`).exec(sectionXml)?.[1];
  if (value === undefined) throw new Error(`The template's pages have no ${name}.`);
  return Number(value);
}

/** From five columns on, a table needs the paper's long side. */
export const isWide = ({ columns }: Table): boolean => columns.length >= FIRST_WIDE;

/** What fits between the margins, in twentieths of a point. */
export const textWidth = (sectionXml: string): number =>
  measure(sectionXml, 'w') - measure(sectionXml, 'left') - measure(sectionXml, 'right');

export const textHeight = (sectionXml: string): number =>
  measure(sectionXml, 'h') - measure(sectionXml, 'top') - measure(sectionXml, 'bottom');

export function turnLandscape(sectionXml: string): string {
  const [width, height] = [measure(sectionXml, 'w'), measure(sectionXml, 'h')];
  return sectionXml
    .replace(/<w:pgSz [^>]*\/>/, `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`)
    .replace(/ w:(left|right)="[0-9]+"/g, ` w:$1="${LANDSCAPE_MARGIN}"`);
}

/** Word prints the page number in Thai digits; Google Docs and LibreOffice keep their own. */
export const setPageDigits = (sectionXml: string, digits: Look['digits']): string =>
  digits === 'thai' ? sectionXml.replace('<w:pgNumType/>', '<w:pgNumType w:fmt="thaiNumbers"/>') : sectionXml;

/** The first page of a document has no number, the first page of its later sections has one. */
export const numberFirstPage = (sectionXml: string): string => sectionXml.replace('<w:titlePg/>', '');
