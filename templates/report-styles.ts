import { sharedStyles } from './shared-styles.ts';
import { paragraphStyle } from './style.ts';
import { token } from './style-tokens.ts';
import { stylesPart } from './styles.ts';

export const reportStyles = stylesPart([
  ...sharedStyles,
  paragraphStyle({
    id: 'Heading1',
    name: 'heading 1',
    paragraph:
      '<w:keepNext/><w:keepLines/><w:spacing w:after="120"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
    size: token.labelSize,
    bold: true,
  }),
  paragraphStyle({
    id: 'Subtitle',
    paragraph: '<w:spacing w:before="120" w:after="120"/><w:jc w:val="center"/>',
    size: token.coverSize,
    bold: true,
  }),
  paragraphStyle({
    id: 'Title',
    basedOn: 'Subtitle',
    paragraph: '<w:spacing w:before="3400"/>',
  }),
]);
