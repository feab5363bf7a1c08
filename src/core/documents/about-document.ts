import type { Plan } from '../plan/plan.ts';
import { type DocumentKind, documentName } from './document-name.ts';
import { fillTags } from './fill-tags.ts';

/** What the file says of itself in its properties. */
export function aboutDocument(kind: DocumentKind, plan: Plan) {
  const heading = kind === 'memo' ? plan.memo?.subject : plan.report.title;
  return {
    title: fillTags(heading ?? '', plan) || documentName(kind, plan),
    organisation: plan.organisation.name ?? '',
    subject: plan.fiscalYearBE === undefined ? '' : `ปีงบประมาณ พ.ศ. ${plan.fiscalYearBE}`,
  };
}
