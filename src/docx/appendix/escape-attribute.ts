import { escapeXml } from '../escape-xml.ts';

/** For text between double quotes, on one line. */
export const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/"/g, '&quot;').replace(/\n/g, ' ');
