import { oncePer } from '../../once-per.ts';
import type { Plan } from '../../plan/plan.ts';
import { textOf } from '../../plan/written.ts';
import type { PlanAsRead, RowAsRead } from '../rule.ts';
import { comparisonKey } from './text-view.ts';

/** A link that stands as evidence, and where. */
export interface EvidenceLink {
  readonly link: string;
  readonly field: 'evidence';
  readonly row?: number;
}

/** The links of the column หลักฐาน and of the tab หลักฐาน, one each. */
export const evidenceLinks = oncePer(({ plan, rows }: PlanAsRead): readonly EvidenceLink[] => [
  ...plan.evidence.flatMap(({ link }) =>
    link === undefined ? [] : [{ link: link.trim(), field: 'evidence' as const }],
  ),
  ...rows.flatMap(({ measure, number }) =>
    measure.sharedWithAbove?.includes('evidence')
      ? []
      : textOf(measure.evidence)
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .map((link) => ({ link, field: 'evidence' as const, row: number })),
  ),
]);

/** Whether anything at all is offered as evidence. */
export function hasEvidence({ evidence, measures }: Plan): boolean {
  return evidence.length > 0 || measures.some((measure) => measure.evidence !== undefined);
}

/** Whether the tab หลักฐาน has something for a measure; evidence for no measure in particular serves them all. */
export function tabHasEvidenceFor(
  { measure, number }: Pick<RowAsRead, 'measure' | 'number'>,
  { evidence }: Plan,
): boolean {
  const own = new Set([numberKey(textOf(measure.no)), String(number)]);
  return evidence.some((entry) => entry.measure === undefined || own.has(numberKey(entry.measure)));
}

function numberKey(written: string): string {
  return comparisonKey(written).replace(/[.)(]/g, '');
}
