import { escapeXml } from './escape-xml.ts';
import { itemMark } from './item-mark.ts';
import { markWidth } from './mark-width.ts';

export interface LineStyle {
  readonly plain: string;
  readonly item: string;
  /** Where items begin, and how large their text is beside the body's. */
  readonly indent: number;
  readonly scale: number;
}

export const bodyLines: LineStyle = { plain: 'Body', item: 'BodyItem', indent: 1417, scale: 1 };
export const opinionLines: LineStyle = { plain: 'Opinion', item: 'OpinionItem', indent: 709, scale: 1 };
export const cellLines: LineStyle = { plain: 'Cell', item: 'CellItem', indent: 0, scale: 14 / 16 };
export const bandLines: LineStyle = { plain: 'Band', item: 'BandItem', indent: 0, scale: 14 / 16 };
export const headingLines: LineStyle = {
  plain: 'CellHeading',
  item: 'CellHeading',
  indent: 0,
  scale: 14 / 16,
};

function paragraphXml(line: string, style: LineStyle): string {
  const run = line === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`;
  const mark = itemMark(line);
  if (mark === undefined) return `<w:p><w:pPr><w:pStyle w:val="${style.plain}"/></w:pPr>${run}</w:p>`;
  const hanging = Math.round(markWidth(mark) * style.scale);
  const indent = `<w:ind w:left="${style.indent + hanging}" w:hanging="${hanging}"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style.item}"/>${indent}</w:pPr>${run}</w:p>`;
}

/** Every line becomes a paragraph, so that an item can hang; the text itself stays as it was typed. */
export const paragraphsXml = (text: string, style: LineStyle): string =>
  text
    .split('\n')
    .map((line) => paragraphXml(line, style))
    .join('');
