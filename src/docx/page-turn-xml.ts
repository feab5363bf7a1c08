import type { PageTurn } from './content.ts';
import { escapeXml } from './escape-xml.ts';

const OPENING = '<w:p><w:pPr><w:pStyle w:val="Body"/><w:ind w:firstLine="0"/><w:jc w:val="right"/></w:pPr>';
const BREAK = '<w:r><w:br w:type="page"/></w:r></w:p>';

/** The cue at the right edge, and the end of the page. */
export function pageTurnXml({ cue }: PageTurn): string {
  const words = cue === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeXml(cue)}</w:t></w:r>`;
  return OPENING + words + BREAK;
}
