import { type DocumentKind, documentName } from './document-name.ts';
import { fillTags, type Printing } from './fill-tags.ts';

/** What the file says of itself in its properties. */
export function aboutDocument(kind: DocumentKind, printing: Printing) {
  const { plan } = printing;
  const heading = kind === 'memo' ? plan.memo?.subject : plan.report.title;
  return {
    title: fillTags(heading ?? '', printing).replace(/\n/g, ' ') || documentName(kind, plan),
    organisation: plan.organisation.name ?? '',
    subject: plan.fiscalYearBE === undefined ? '' : `ปีงบประมาณ พ.ศ. ${plan.fiscalYearBE}`,
  };
}
