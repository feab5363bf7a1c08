import type { MemoContent, Section } from './content.ts';
import { emblemXml } from './emblem-xml.ts';
import { fillTemplate, TABLE_PLACE } from './fill-template.ts';
import { isWide, numberFirstPage, setPageDigits, tableWidth, turnLandscape } from './page.ts';
import { bodyLines, paragraphsXml } from './paragraphs-xml.ts';
import { printable } from './printable.ts';
import { stepValues } from './step-values.ts';
import { tableXml } from './table-xml.ts';
import { openTemplate, setSection } from './template.ts';
import { memoTemplate } from './templates.generated.ts';

const sectionValues = ({ heading, paragraphs }: Section) => ({
  heading: heading ?? '',
  paragraphs: paragraphs.map((text) => paragraphsXml(text, bodyLines)).join(''),
});

const BEFORE_TABLE = '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr></w:p>';

const sectionEnd = (sectionXml: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Break"/>${sectionXml}</w:pPr></w:p>`;

/** The บันทึกข้อความ as a .docx file. A wide table turns its own pages, and only those, to landscape. */
export function writeMemo(content: MemoContent): Uint8Array {
  const { emblem, ...texts } = content;
  const { about, look, table, steps, sections, sectionsAfterTable, ...fields } = printable(texts);
  const template = openTemplate(memoTemplate);
  const section = setPageDigits(template.section, look.digits);
  const turned = table !== undefined && isWide(table);
  const body = table === undefined ? '' : tableXml(table, tableWidth(table));
  setSection(template, turned ? numberFirstPage(section) : section);
  return fillTemplate(template, {
    about,
    look,
    values: {
      ...fields,
      emblem: emblemXml(template, emblem),
      closing: fields.closing ?? '',
      sections: sections.map(sectionValues),
      table: table === undefined ? '' : TABLE_PLACE,
      sectionsAfterTable: sectionsAfterTable.map(sectionValues),
      steps: steps.map(stepValues),
    },
    tableXml: turned
      ? sectionEnd(section) + body + sectionEnd(turnLandscape(numberFirstPage(section)))
      : BEFORE_TABLE + body,
  });
}
