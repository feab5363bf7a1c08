import { Document, type FileChild, Paragraph, TextRun } from 'docx';
import { gridTable } from './grid-table.ts';
import { memoHead } from './memo-head.ts';
import { numberedPages } from './numbered-pages.ts';
import { textWidth } from './paper.ts';
import { properties } from './properties.ts';
import { each, line, raw } from './tagged.ts';

const sections = (tag: string) =>
  each(tag, ...each('heading', line('Heading1', '{heading}')), raw('paragraphs'));

const decision = new Paragraph({
  style: 'Decision',
  children: [new TextRun({ text: '☐', style: 'Box' }), new TextRun(' {.}')],
});

/**
 * One step of the opinion chain. A row that may not split keeps the words, the signature and the name on one page
 * also where LibreOffice loses a long run of paragraphs kept with the next.
 */
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
        ...each<FileChild>(
          'steps',
          line('BeforeStep', ''),
          gridTable([{ cells: [{ end: textWidth, content: step }] }]),
        ),
        line('Break', ''),
      ],
    },
  ],
});
