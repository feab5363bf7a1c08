import { escapeXml } from './escape-xml.ts';
import { itemMark } from './item-mark.ts';
import { markWidth } from './mark-width.ts';

export interface LineStyle {
  /** What a paragraph opens with: made once, since tables have tens of thousands of them. */
  readonly plain: string;
  readonly item: string;
  /** Where items begin, and how large their text is beside the body's. */
  readonly indent: number;
  readonly scale: number;
}

export const bodyLines = lineStyle('Body', 'BodyItem', 1417, 1);
export const opinionLines = lineStyle('Opinion', 'OpinionItem', 709, 1);
export const cellLines = lineStyle('Cell', 'CellItem', 0, 14 / 16);
export const bandLines = lineStyle('Band', 'BandItem', 0, 14 / 16);
export const headingLines = lineStyle('CellHeading', 'CellHeading', 0, 14 / 16);

const TEXT = '</w:pPr><w:r><w:t xml:space="preserve">';
const END = '</w:t></w:r></w:p>';

function lineStyle(plain: string, item: string, indent: number, scale: number): LineStyle {
  const opening = (style: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/>`;
  return { plain: opening(plain), item: opening(item), indent, scale };
}

function paragraphXml(line: string, style: LineStyle): string {
  if (line === '') return `${style.plain}</w:pPr></w:p>`;
  const mark = itemMark(line);
  if (mark === undefined) return style.plain + TEXT + escapeXml(line) + END;
  const hanging = Math.round(markWidth(mark) * style.scale);
  const indent = `<w:ind w:left="${style.indent + hanging}" w:hanging="${hanging}"/>`;
  return style.item + indent + TEXT + escapeXml(line) + END;
}

/** Every line becomes a paragraph, so that an item can hang; the text itself stays as it was typed. */
export function paragraphsXml(text: string, style: LineStyle): string {
  if (!text.includes('\n')) return paragraphXml(text, style);
  return text
    .split('\n')
    .map((line) => paragraphXml(line, style))
    .join('');
}
