import type { DocumentKind, Edition } from '../core/documents/document-name.ts';
import { weighPlan } from '../core/rules/weigh-plan.ts';
import { createDocuments, type DocumentsOutcome } from './create-documents.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';

/** The question names this many faults; the rest are counted. */
const NAMED = 5;

/**
 * Makes the documents for someone at the screen: with warnings at once, with faults that would embarrass a signer only
 * after they have been named and accepted. Undefined when the person decides to correct them first.
 */
export function confirmDocuments(
  ports: Ports,
  kinds: readonly DocumentKind[],
  edition: Edition = 'office',
): DocumentsOutcome | undefined {
  const { plan } = openPlan(ports.sheet);
  const { findings } = weighPlan(plan, ports.today());
  const serious = findings.filter(({ severity }) => severity === 'error');
  if (serious.length > 0 && !ports.ask(question(serious.map(({ row, message }) => place(row) + message)))) {
    return undefined;
  }
  const outcome = createDocuments(ports, kinds, edition);
  return { ...outcome, remaining: findings.length };
}

function place(row: number | undefined): string {
  return row === undefined ? '' : `มาตรการที่ ${row}: `;
}

function question(faults: readonly string[]): string {
  const rest = faults.length - NAMED;
  const named = faults.slice(0, NAMED).map((fault) => `• ${fault}`);
  const more = rest > 0 ? [`และอีก ${rest} ข้อ`] : [];
  return [`ยังมีข้อที่ต้องแก้ ${faults.length} ข้อ`, ...named, ...more, '', 'สร้างเอกสารต่อหรือไม่'].join('\n');
}
