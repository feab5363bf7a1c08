import type { Table } from './content.ts';
import { isWide, numberFirstPage, textWidth, turnLandscape } from './page.ts';
import { tableXml } from './table-xml.ts';

interface MemoTable {
  readonly xml: string;
  /** The layout of the pages after the table, which are the document's last. */
  readonly lastSection: string;
}

const BEFORE_TABLE = '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr></w:p>';

const sectionEnd = (sectionXml: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Break"/>${sectionXml}</w:pPr></w:p>`;

/** A table inside a memo. A wide one turns its own pages, and only those, to landscape. */
export function memoTable(table: Table | undefined, section: string): MemoTable {
  if (table === undefined) return { xml: '', lastSection: section };
  if (!isWide(table)) {
    return { xml: BEFORE_TABLE + tableXml(table, textWidth(section)), lastSection: section };
  }
  const later = numberFirstPage(section);
  const turned = turnLandscape(later);
  return {
    xml: sectionEnd(section) + tableXml(table, textWidth(turned)) + sectionEnd(turned),
    lastSection: later,
  };
}
