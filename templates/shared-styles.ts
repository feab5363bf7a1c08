import { characterStyle, paragraphStyle } from './style.ts';
import { token } from './style-tokens.ts';

const CELL_SPACING = `<w:spacing w:line="${token.cellLine}" w:lineRule="auto"/>`;

/** Styles that `src/docx` names when it writes paragraphs and tables itself. */
export const sharedStyles = [
  paragraphStyle({
    id: 'Body',
    paragraph: '<w:spacing w:before="120"/><w:ind w:firstLine="1417"/><w:jc w:val="thaiDistribute"/>',
  }),
  paragraphStyle({ id: 'BodyItem' }),
  paragraphStyle({ id: 'Cell', paragraph: CELL_SPACING, size: token.cellSize }),
  paragraphStyle({ id: 'CellItem', basedOn: 'Cell' }),
  paragraphStyle({
    id: 'CellHeading',
    basedOn: 'Cell',
    paragraph: '<w:keepNext/><w:jc w:val="center"/>',
    bold: true,
  }),
  paragraphStyle({ id: 'Band', basedOn: 'Cell', paragraph: '<w:keepNext/>', bold: true }),
  paragraphStyle({ id: 'BandItem', basedOn: 'Band' }),
  paragraphStyle({ id: 'PageNumber', name: 'header', paragraph: '<w:jc w:val="center"/>' }),
  paragraphStyle({
    id: 'BeforeTable',
    paragraph: '<w:keepNext/><w:spacing w:line="120" w:lineRule="exact"/>',
    size: '8',
  }),
  paragraphStyle({
    id: 'Break',
    paragraph: '<w:spacing w:line="20" w:lineRule="exact"/>',
    size: '2',
  }),
  characterStyle({ id: 'Box', size: token.boxSize }),
];
