import { reportColumns } from '../core/documents/report-table.ts';
import type { Plan } from '../core/plan/plan.ts';
import { textOf } from '../core/plan/written.ts';
import { Fault } from './fault.ts';

/** A Google Doc holds about 1.02 million characters (Google's help page on file sizes). */
const LONGEST_DOCUMENT = 1_000_000;

/** Stops before a document that Google Docs could not hold, and says how long it would have been. */
export function refuseTooLong(plan: Plan): void {
  const fields = reportColumns(plan).flatMap(({ field }) => (field === undefined ? [] : [field]));
  const characters = plan.measures.reduce(
    (sum, measure) => sum + fields.reduce((ofRow, field) => ofRow + textOf(measure[field]).length, 0),
    0,
  );
  if (characters <= LONGEST_DOCUMENT) return;
  const groups = new Set(plan.measures.map(({ group }) => textOf(group))).size;
  throw new Fault('document-too-long', { characters, longest: LONGEST_DOCUMENT, groups });
}
