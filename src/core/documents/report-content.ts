import { withoutAbsent } from '../plan/without-absent.ts';
import { aboutDocument } from './about-document.ts';
import { appendixContent } from './appendix-content.ts';
import { fillTags, PAGE_TURN, type Printing } from './fill-tags.ts';
import { lookOf } from './look.ts';
import { reportTable } from './report-table.ts';

/** What the report says, in the order it is printed. */
export function reportContent(printing: Printing) {
  const { plan } = printing;
  const { report, preferences } = plan;
  const filled = (text: string | undefined) => text && fillTags(text, printing).split(PAGE_TURN).join('');
  return withoutAbsent({
    about: aboutDocument('report', printing),
    look: lookOf(preferences),
    bookmarks: printing.bookmarks,
    coverLines: report.coverLines.map((line) => fillTags(line, printing)),
    title: filled(report.title),
    introduction: filled(report.introduction),
    table: reportTable(plan),
    closing: filled(report.closing),
    appendix: appendixContent(plan),
  });
}
