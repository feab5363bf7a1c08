import { appendixXml, collectMedia } from './appendix/index.ts';
import { bookmarks } from './bookmark-xml.ts';
import type { ReportContent } from './content.ts';
import { APPENDIX_PLACE, fillTemplate, TABLE_PLACE } from './fill-template.ts';
import { isWide, setPageDigits, textHeight, textWidth, turnLandscape } from './page.ts';
import { bodyLines, paragraphsXml } from './paragraphs-xml.ts';
import { textPrinter } from './print-text.ts';
import { printTexts } from './print-texts.ts';
import { tablePieces } from './table-xml.ts';
import { openTemplate, setSection } from './template.ts';
import { reportTemplate } from './templates.generated.ts';

/** A document may not end with a table. */
const AFTER_TABLE = '<w:p><w:pPr><w:pStyle w:val="Break"/></w:pPr></w:p>';

/** The report with its table of measures as a .docx file, on the paper's long side when the table needs it. */
export function writeReport({ look, table, appendix, ...content }: ReportContent): Uint8Array {
  const print = textPrinter(look);
  const { about, coverLines, title, introduction, closing } = printTexts(content, print);
  const [firstLine, ...otherLines] = coverLines;
  const template = openTemplate(reportTemplate);
  const upright = setPageDigits(template.section, look.digits);
  const section = isWide(table) ? turnLandscape(upright) : upright;
  setSection(template, section);
  const page = { widthTwips: textWidth(section), heightTwips: textHeight(section) };
  const media = collectMedia();
  const bookmark = bookmarks(content.bookmarks);
  return fillTemplate(template, {
    about,
    look,
    values: {
      cover: firstLine !== undefined && { firstLine, otherLines },
      heading: title ?? '',
      introduction:
        bookmark('บทนำ') + (introduction === undefined ? '' : paragraphsXml(introduction, bodyLines)),
      table: bookmark('ตารางมาตรการ') + TABLE_PLACE,
      closing:
        bookmark('ท้ายตาราง') +
        (closing === undefined ? AFTER_TABLE : paragraphsXml(closing, bodyLines)) +
        (appendix ? bookmark('ภาคผนวกหลักฐาน') : '') +
        APPENDIX_PLACE,
    },
    table: tablePieces(table, page.widthTwips, print),
    ...(appendix && { appendix: { xml: appendixXml(appendix, page, media, print), media } }),
  });
}
