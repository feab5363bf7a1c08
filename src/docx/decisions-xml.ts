import { escapeXml } from './escape-xml.ts';

const ASKS_FOR_REASON = /เพราะ$/;
const INDENT = 709;
const WIDTH = 9071 - INDENT;
const BOX = 400;
const LETTER = 128;
const TAKES_NO_WIDTH = /[ัิ-ฺ็-๎]/g;
const DOTTED = '<w:tcBorders><w:bottom w:val="dotted" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders>';

const NO_MARGINS =
  '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>';

const paragraphXml = (style: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;

const wordsXml = (option: string): string =>
  `<w:r><w:rPr><w:rStyle w:val="Box"/></w:rPr><w:t>☐</w:t></w:r><w:r><w:t xml:space="preserve"> ${escapeXml(option)}</w:t></w:r>`;

const cellXml = (width: number, borders: string, runs: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${borders}</w:tcPr>${paragraphXml('Line', runs)}</w:tc>`;

/** The dotted line begins where the words end, as near as can be told without measuring the font. */
function reasonXml(option: string): string {
  const words = Math.min(WIDTH - BOX, BOX + option.replace(TAKES_NO_WIDTH, '').length * LETTER);
  const line = WIDTH - words;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblInd w:w="${INDENT}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${NO_MARGINS}</w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="${words}"/><w:gridCol w:w="${line}"/></w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellXml(words, '', wordsXml(option))}${cellXml(line, DOTTED, '')}</w:tr></w:tbl>`
  );
}

/** Boxes to tick by hand, one below the other. */
export const decisionsXml = (options: readonly string[]): string =>
  options
    .map((option) =>
      ASKS_FOR_REASON.test(option) ? reasonXml(option) : paragraphXml('Decision', wordsXml(option)),
    )
    .join('');
