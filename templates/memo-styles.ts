import { sharedStyles } from './shared-styles.ts';
import { characterStyle, paragraphStyle } from './style.ts';
import { token } from './style-tokens.ts';
import { stylesPart } from './styles.ts';

const FAINT_BOX = ['top', 'left', 'bottom', 'right']
  .map((edge) => `<w:${edge} w:val="dotted" w:sz="4" w:space="0" w:color="A6A6A6"/>`)
  .join('');

const LINES_TO_WRITE_ON = ['bottom', 'between']
  .map((edge) => `<w:${edge} w:val="dotted" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

/** Beside the page's centre line, with room for the longest titles of acting officers. */
const BESIDE_CENTRE = '<w:ind w:left="3686"/><w:jc w:val="center"/>';

export const memoStyles = stylesPart([
  ...sharedStyles,
  paragraphStyle({
    id: 'Title',
    paragraph: '<w:spacing w:line="700" w:lineRule="exact"/><w:jc w:val="center"/>',
    size: token.titleSize,
    bold: true,
  }),
  paragraphStyle({
    id: 'Heading1',
    name: 'heading 1',
    paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="120"/><w:outlineLvl w:val="0"/>',
    bold: true,
  }),
  characterStyle({ id: 'FieldLabel', size: token.labelSize, bold: true }),
  paragraphStyle({
    id: 'Emblem',
    paragraph: '<w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
  }),
  paragraphStyle({
    id: 'EmblemBox',
    paragraph: `<w:pBdr>${FAINT_BOX}</w:pBdr><w:spacing w:line="820" w:lineRule="exact"/>`,
  }),
  paragraphStyle({
    id: 'Addressee',
    paragraph: '<w:spacing w:before="120"/><w:ind w:left="709" w:hanging="709"/>',
  }),
  paragraphStyle({ id: 'Closing', basedOn: 'Body', paragraph: '<w:keepNext/><w:keepLines/>' }),
  paragraphStyle({ id: 'BeforeStep', basedOn: 'Break', paragraph: '<w:keepNext/>' }),
  paragraphStyle({
    id: 'StepHeading',
    name: 'heading 2',
    paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="240"/><w:outlineLvl w:val="1"/>',
    bold: true,
  }),
  paragraphStyle({ id: 'Opinion', paragraph: '<w:keepNext/><w:keepLines/><w:ind w:left="709"/>' }),
  paragraphStyle({ id: 'OpinionItem', basedOn: 'Opinion' }),
  paragraphStyle({
    id: 'Decision',
    paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="60"/><w:ind w:left="992" w:hanging="283"/>',
  }),
  paragraphStyle({
    id: 'Line',
    paragraph: `<w:keepNext/><w:pBdr>${LINES_TO_WRITE_ON}</w:pBdr><w:spacing w:line="480" w:lineRule="exact"/>`,
  }),
  paragraphStyle({ id: 'Signature', paragraph: `<w:keepNext/><w:keepLines/>${BESIDE_CENTRE}` }),
  paragraphStyle({
    id: 'SignatureLine',
    basedOn: 'Signature',
    paragraph: '<w:spacing w:before="600"/>',
  }),
  paragraphStyle({ id: 'SignatureEnd', paragraph: `<w:keepLines/>${BESIDE_CENTRE}` }),
]);
