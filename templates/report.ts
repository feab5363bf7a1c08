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
          line('Title', '{firstLine}'),
          ...each('otherLines', line('Subtitle', '{.}')),
          new Paragraph({ style: 'Break', children: [new PageBreak()] }),
        ),
        ...each('heading', line('Heading1', '{heading}')),
        raw('introduction'),
        line('BeforeTable', ''),
        raw('table'),
        raw('closing'),
      ],
    },
  ],
});
