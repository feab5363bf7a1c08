import { appendixContent } from '../core/documents/appendix-content.ts';
import type { DocumentKind } from '../core/documents/document-name.ts';
import type { Printing } from '../core/documents/fill-tags.ts';
import { memoContent } from '../core/documents/memo-content.ts';
import { reportContent } from '../core/documents/report-content.ts';
import { documentWriters } from './document-writers.ts';
import { withPictures } from './evidence-pictures.ts';
import { officeEmblem } from './office-emblem.ts';
import { fillWithPlan, officeTemplate } from './office-template.ts';
import type { StoredFiles } from './stored-files.ts';

/** One document as a .docx: in the office's own template where it has one, else in our layout with its emblem. */
export function writeDocument(kind: DocumentKind, printing: Printing, files: StoredFiles): Uint8Array {
  const template = officeTemplate(files, kind);
  if (template) return fillWithPlan(template, printing, appendixOf(printing, files));
  const { writeMemo, writeReport } = documentWriters();
  const { memo } = printing.plan;
  if (kind === 'report' || !memo) return writeReport(reportWithPictures(printing, files));
  const emblem = officeEmblem(files);
  return writeMemo({ ...memoContent(printing, memo), ...(emblem === undefined ? {} : { emblem }) });
}

function reportWithPictures(printing: Printing, files: StoredFiles) {
  const appendix = appendixOf(printing, files);
  const content = reportContent(printing);
  return appendix ? { ...content, appendix } : content;
}

function appendixOf({ plan }: Printing, files: StoredFiles) {
  const appendix = appendixContent(plan);
  return appendix && { ...appendix, entries: withPictures(appendix.entries, plan, files) };
}
