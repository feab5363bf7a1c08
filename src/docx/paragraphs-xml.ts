import { escapeXml } from './escape-xml.ts';
import { itemMark } from './item-mark.ts';
import { markWidth } from './mark-width.ts';

export interface LineStyle {
  /** What a paragraph opens with, an item up to its indents. */
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

const TEXT = '<w:r><w:t>';
const SPACED_TEXT = '<w:r><w:t xml:space="preserve">';
const TEXT_END = '</w:t></w:r>';
/** Spaces that would not be kept without being asked for. */
const SPACED = /^ | $| {2}/;

function lineStyle(plain: string, item: string, indent: number, scale: number): LineStyle {
  const opening = (style: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/>`;
  return { plain: `${opening(plain)}</w:pPr>`, item: opening(item), indent, scale };
}

function addParagraph(pieces: string[], line: string, style: LineStyle): void {
  const mark = itemMark(line);
  if (mark === undefined) {
    pieces.push(style.plain);
  } else {
    const hanging = Math.round(markWidth(mark) * style.scale);
    pieces.push(style.item, `<w:ind w:left="${style.indent + hanging}" w:hanging="${hanging}"/></w:pPr>`);
  }
  if (line !== '') pieces.push(SPACED.test(line) ? SPACED_TEXT : TEXT, escapeXml(line), TEXT_END);
  pieces.push('</w:p>');
}

/** Every line becomes a paragraph, so that an item can hang; the text itself stays as it was typed. */
export function addParagraphs(pieces: string[], text: string, style: LineStyle): void {
  if (!text.includes('\n')) addParagraph(pieces, text, style);
  else for (const line of text.split('\n')) addParagraph(pieces, line, style);
}

/** The same paragraphs in one piece. */
export function paragraphsXml(text: string, style: LineStyle): string {
  const pieces: string[] = [];
  addParagraphs(pieces, text, style);
  return pieces.join('');
}
