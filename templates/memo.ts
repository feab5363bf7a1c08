import { Document } from 'docx';
import { gridTable } from './grid-table.ts';
import { memoHead } from './memo-head.ts';
import { numberedPages } from './numbered-pages.ts';
import { textWidth } from './paper.ts';
import { properties } from './properties.ts';
import { each, line, raw } from './tagged.ts';

const sections = (tag: string) =>
  each(tag, ...each('heading', line('Heading1', '{heading}')), raw('paragraphs'));

const LINE_HEIGHT = 480;

/** One row for each line: the tag repeats the row that it stands in. */
const linesToWriteOn = gridTable([
  {
    height: LINE_HEIGHT,
    cells: [{ end: textWidth, content: line('Line', '{-w:tr lines}{/}'), lined: true }],
  },
]);

/** The opinion chain: every paragraph but the last is kept with the next, so no signature loses its name. */
const step = [
  ...each('heading', line('StepHeading', '{heading}')),
  raw('opinion'),
  ...each('hasLines', linesToWriteOn),
  raw('decisions'),
  line('SignatureLine', '{signature}'),
  ...each('signer', line('Signature', '{.}')),
  line('SignatureEnd', '{lastLine}'),
];

export const memo = new Document({
  ...properties,
  sections: [
    {
      ...numberedPages,
      children: [
        memoHead,
        line('Addressee', 'เรียน  {addressee}'),
        ...sections('sections'),
        raw('table'),
        ...sections('sectionsAfterTable'),
        ...each('closing', line('Closing', '{closing}')),
        ...each('steps', ...step),
      ],
    },
  ],
});
