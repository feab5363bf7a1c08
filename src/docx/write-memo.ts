import { bookmarks } from './bookmark-xml.ts';
import type { MemoContent, Section } from './content.ts';
import { emblemXml } from './emblem-xml.ts';
import { fillTemplate, TABLE_PLACE } from './fill-template.ts';
import { memoTable } from './memo-table.ts';
import { setPageDigits } from './page.ts';
import { pageTurnXml } from './page-turn-xml.ts';
import { bodyLines, paragraphsXml } from './paragraphs-xml.ts';
import { textPrinter } from './print-text.ts';
import { printTexts } from './print-texts.ts';
import { stepValues } from './step-values.ts';
import { openTemplate, setSection } from './template.ts';
import { memoTemplate } from './templates.generated.ts';

const sectionValues = ({ heading, paragraphs }: Section, bookmark: (name: string) => string) => ({
  heading: heading ?? '',
  paragraphs:
    bookmark(heading ?? '') +
    paragraphs
      .map((each) => (typeof each === 'string' ? paragraphsXml(each, bodyLines) : pageTurnXml(each)))
      .join(''),
});

/** The บันทึกข้อความ as a .docx file. */
export function writeMemo({ look, emblem, table, bookmarks: wanted, ...content }: MemoContent): Uint8Array {
  const print = textPrinter(look);
  const bookmark = bookmarks(wanted);
  const { about, tableTitle, steps, sections, sectionsAfterTable, closing, ...fields } = printTexts(
    content,
    print,
  );
  const template = openTemplate(memoTemplate);
  const { parts, lastSection } = memoTable(
    { ...(table && { table }), ...(tableTitle && { tableTitle }) },
    setPageDigits(template.section, look.digits),
    print,
  );
  setSection(template, lastSection);
  return fillTemplate(template, {
    about,
    look,
    values: {
      ...fields,
      emblem: emblemXml(template, emblem),
      sections: sections.map((section) => sectionValues(section, bookmark)),
      table: parts.length === 0 ? '' : bookmark('ตารางมาตรการ') + TABLE_PLACE,
      sectionsAfterTable: sectionsAfterTable.map((section) => sectionValues(section, bookmark)),
      closing: closing ?? '',
      steps: steps.map(stepValues),
    },
    table: parts,
  });
}
