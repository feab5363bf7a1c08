import { Document, PageBreak, Paragraph } from 'docx';
import { numberedPages } from './numbered-pages.ts';
import { properties } from './properties.ts';
import { each, line, raw } from './tagged.ts';

export const report = new Document({
  ...properties,
  sections: [
    {
      ...numberedPages,
      children: [
        ...each(
          'cover',
          line('CoverFirst', '{firstLine}'),
          ...each('otherLines', line('Cover', '{.}')),
          new Paragraph({ style: 'Break', children: [new PageBreak()] }),
        ),
        ...each('heading', line('Title', '{heading}')),
        raw('introduction'),
        line('BeforeTable', ''),
        raw('table'),
        raw('closing'),
      ],
    },
  ],
});
