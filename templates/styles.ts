import { token } from './style-tokens.ts';

const FONTS = `<w:rFonts w:ascii="${token.font}" w:hAnsi="${token.font}" w:eastAsia="${token.font}" w:cs="${token.font}"/>`;

const DEFAULTS =
  '<w:docDefaults><w:rPrDefault><w:rPr>' +
  `${FONTS}<w:sz w:val="${token.bodySize}"/><w:szCs w:val="${token.bodySize}"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/>` +
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>' +
  `<w:widowControl/><w:spacing w:before="0" w:after="0" w:line="${token.bodyLine}" w:lineRule="auto"/>` +
  '</w:pPr></w:pPrDefault></w:docDefaults>';

const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>' +
  '</w:tblPr></w:style>';

/** The whole styles part: font and size stand in the defaults once, so that no run has to repeat them. */
export const stylesPart = (styles: readonly string[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${DEFAULTS}${NORMAL}${styles.join('')}</w:styles>`;
