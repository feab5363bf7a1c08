import { Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import { paper } from './paper.ts';

const pageNumber = new Paragraph({
  style: 'PageNumber',
  children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
});

/** An A4 page; the number stands above the text, on every page but the first. */
export const numberedPages: Omit<ISectionOptions, 'children'> = {
  properties: {
    titlePage: true,
    page: { size: { width: paper.width, height: paper.height }, margin: paper.margin },
  },
  headers: { default: new Header({ children: [pageNumber] }) },
};
