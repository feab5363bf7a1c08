import { Document, Paragraph, TextRun } from 'docx';
import { memoHead } from './memo-head.ts';
import { numberedPages } from './numbered-pages.ts';
import { properties } from './properties.ts';
import { each, line, raw } from './tagged.ts';

const sections = (tag: string) =>
  each(tag, ...each('heading', line('Heading1', '{heading}')), raw('paragraphs'));

const decision = new Paragraph({
  style: 'Decision',
  children: [new TextRun({ text: '☐', style: 'Box' }), new TextRun(' {.}')],
});

/** The opinion chain: every paragraph but the last is kept with the next, so no signature loses its name. */
const step = [
  ...each('heading', line('StepHeading', '{heading}')),
  raw('opinion'),
  ...each('lines', line('Line', '{.}')),
  ...each('decisions', decision),
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
