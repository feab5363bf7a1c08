import type { MemoContent } from './content.ts';
import { escapeXml } from './escape-xml.ts';
import { isWide, numberFirstPage, textWidth, turnLandscape } from './page.ts';
import type { PrintText } from './print-text.ts';
import { tablePieces } from './table-xml.ts';

interface MemoTable {
  readonly parts: readonly (readonly string[])[];
  /** The layout of the pages after the table, which are the document's last. */
  readonly lastSection: string;
}

const BEFORE_TABLE = '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr></w:p>';

const sectionEnd = (sectionXml: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Break"/>${sectionXml}</w:pPr></w:p>`;

function titleXml(title: string | undefined): string {
  const lines = title?.split('\n') ?? [];
  return lines
    .map(
      (line) =>
        `<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`,
    )
    .join('');
}

/** A table inside a memo. A wide one turns its own pages, and only those, to landscape. */
export function memoTable(
  { table, tableTitle }: Pick<MemoContent, 'table' | 'tableTitle'>,
  section: string,
  print: PrintText,
): MemoTable {
  const title = titleXml(tableTitle);
  if (table === undefined) return { parts: [], lastSection: section };
  if (!isWide(table)) {
    return {
      parts: [[title || BEFORE_TABLE], ...tablePieces(table, textWidth(section), print)],
      lastSection: section,
    };
  }
  const later = numberFirstPage(section);
  const turned = turnLandscape(later);
  return {
    parts: [
      [sectionEnd(section), title],
      ...tablePieces(table, textWidth(turned), print),
      [sectionEnd(turned)],
    ],
    lastSection: later,
  };
}
