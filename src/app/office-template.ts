import { type DocumentKind, documentName } from '../core/documents/document-name.ts';
import type { Printing } from '../core/documents/fill-tags.ts';
import { lookOf } from '../core/documents/look.ts';
import {
  MEASURE_ROW,
  MEMO_TEMPLATE_END,
  memoTemplateContent,
  reportTemplateContent,
} from '../core/documents/office-template-content.ts';
import { APPENDIX_TAG, OFFICE_TEMPLATE_TAGS } from '../core/documents/office-template-tags.ts';
import { officeTemplateValues } from '../core/documents/office-template-values.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Appendix } from '../docx/index.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { documentWriters } from './document-writers.ts';
import { Fault } from './fault.ts';
import { officeEmblem } from './office-emblem.ts';
import { officeTemplateEngine } from './office-template-engine.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { type Keeping, type StoredFiles, storedFiles } from './stored-files.ts';
import { takeTurn } from './take-turn.ts';
import { PACKAGE_WORDS, templateProblemWords } from './template-problem-words.ts';

/** Under these names an office's own templates are kept. */
export const TEMPLATE_FILES: Readonly<Record<DocumentKind, string>> = {
  memo: 'แบบบันทึกข้อความ.docx',
  report: 'แบบรายงาน.docx',
};

export interface TemplateFile {
  readonly name: string;
  readonly base64: string;
}

/** Checks an uploaded .docx and keeps it; from then on documents of this kind are made with it by everyone. */
export function storeOfficeTemplate(ports: Ports, kind: DocumentKind, base64: string): Keeping {
  const problems = problemsOf(decodeBase64(base64));
  if (problems.length > 0) return { ok: false, problems };
  return takeTurn(ports.turn, 'เก็บแบบเอกสารของหน่วยงาน', () => {
    storedFiles(ports).write(TEMPLATE_FILES[kind], decodeBase64(base64) ?? new Uint8Array());
    recordHistory(ports, { what: 'ใช้แบบเอกสารของหน่วยงาน', result: TEMPLATE_FILES[kind], link: '' });
    return { ok: true };
  });
}

/** Back to our own layout. */
export function removeOfficeTemplate(ports: Ports, kind: DocumentKind): Keeping {
  return takeTurn(ports.turn, 'กลับไปใช้แบบของโปร่งใส', () => {
    storedFiles(ports).remove(TEMPLATE_FILES[kind]);
    recordHistory(ports, { what: 'กลับไปใช้แบบของโปร่งใส', result: TEMPLATE_FILES[kind], link: '' });
    return { ok: true };
  });
}

/** The template in use, or ours with tags in it: what an office changes in Word and uploads. */
export function officeTemplateFile(ports: Ports, kind: DocumentKind): TemplateFile {
  const { plan } = openPlan(ports.sheet);
  const files = storedFiles(ports);
  const bytes = officeTemplate(files, kind) ?? startingTemplate(kind, plan, officeEmblem(files));
  return { name: `แบบ${documentName(kind, plan)}.docx`, base64: encodeBase64(bytes) };
}

/** The office's own template for this kind of document, if there is one. */
export function officeTemplate(files: StoredFiles, kind: DocumentKind): Uint8Array | undefined {
  return files.read(TEMPLATE_FILES[kind]);
}

export function fillWithPlan(
  template: Uint8Array,
  printing: Printing,
  appendix: Appendix | undefined,
): Uint8Array {
  const { fillOfficeTemplate } = officeTemplateEngine();
  return fillOfficeTemplate(template, {
    values: officeTemplateValues(printing),
    look: lookOf(printing.plan.preferences),
    appendixTag: APPENDIX_TAG,
    appendix,
  });
}

function problemsOf(bytes: Uint8Array | undefined): readonly string[] {
  if (!bytes) return [PACKAGE_WORDS.damaged];
  const check = officeTemplateEngine().checkOfficeTemplate(bytes, OFFICE_TEMPLATE_TAGS);
  if (check.ok) return [];
  return 'reason' in check ? [PACKAGE_WORDS[check.reason]] : check.problems.map(templateProblemWords);
}

function startingTemplate(kind: DocumentKind, plan: Plan, emblem: Uint8Array | undefined): Uint8Array {
  const { writeMemo, writeReport } = documentWriters();
  const { layTemplate } = officeTemplateEngine();
  const splitRow = MEASURE_ROW;
  if (kind === 'report') return layTemplate(writeReport(reportTemplateContent(plan)), { splitRow });
  if (!plan.memo) throw new Fault('memo-not-used', {});
  const content = memoTemplateContent(plan, plan.memo);
  const memo = writeMemo(emblem === undefined ? content : { ...content, emblem });
  return layTemplate(memo, { splitRow, end: MEMO_TEMPLATE_END });
}
