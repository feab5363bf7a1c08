import type { ReportContent } from './content.ts';
import { fillTemplate, TABLE_PLACE } from './fill-template.ts';
import { isWide, setPageDigits, textWidth, turnLandscape } from './page.ts';
import { bodyLines, paragraphsXml } from './paragraphs-xml.ts';
import { printable } from './printable.ts';
import { tableXml } from './table-xml.ts';
import { openTemplate, setSection } from './template.ts';
import { reportTemplate } from './templates.generated.ts';

/** A document may not end with a table. */
const AFTER_TABLE = '<w:p><w:pPr><w:pStyle w:val="Break"/></w:pPr></w:p>';

/** The report with its table of measures as a .docx file, on the paper's long side when the table needs it. */
export function writeReport(content: ReportContent): Uint8Array {
  const { about, look, coverLines, title, introduction, table, closing } = printable(content);
  const [firstLine, ...otherLines] = coverLines;
  const template = openTemplate(reportTemplate);
  const upright = setPageDigits(template.section, look.digits);
  const section = isWide(table) ? turnLandscape(upright) : upright;
  setSection(template, section);
  return fillTemplate(template, {
    about,
    look,
    values: {
      cover: firstLine !== undefined && { firstLine, otherLines },
      heading: title ?? '',
      introduction: introduction === undefined ? '' : paragraphsXml(introduction, bodyLines),
      table: TABLE_PLACE,
      closing: closing === undefined ? AFTER_TABLE : paragraphsXml(closing, bodyLines),
    },
    tableXml: tableXml(table, textWidth(section)),
  });
}
