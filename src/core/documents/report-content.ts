import type { Plan } from '../plan/plan.ts';
import { withoutAbsent } from '../plan/without-absent.ts';
import { aboutDocument } from './about-document.ts';
import { fillTags } from './fill-tags.ts';
import { lookOf } from './look.ts';
import { reportTable } from './report-table.ts';

/** What the report says, in the order it is printed. */
export function reportContent(plan: Plan) {
  const { report, preferences } = plan;
  const filled = (text: string | undefined) => text && fillTags(text, plan);
  return withoutAbsent({
    about: aboutDocument('report', plan),
    look: lookOf(preferences),
    coverLines: report.coverLines.map((line) => fillTags(line, plan)),
    title: filled(report.title),
    introduction: filled(report.introduction),
    table: reportTable(plan),
    closing: filled(report.closing),
  });
}
