import { shorten } from '../rules/text/shorten.ts';
import type { MeasureView } from '../summary/standing.ts';
import { DEBT_WORDS, debtHeading, restWords, type UnitDebts, unitDebts } from '../summary/unit-debts.ts';

/** One measure of the digest, under the unit and the kind of debt it stands with. */
export interface DigestEntry {
  readonly unit: string;
  readonly heading: string;
  readonly text: string;
}

/** Of what is not overdue a mail shows so much a unit; the rest is counted and stands in the sheet. */
const MOST_NOT_OVERDUE = 30;
const UNIT_SHOWN = 90;
const KINDS = Object.keys(DEBT_WORDS) as (keyof typeof DEBT_WORDS)[];

/** Everything the digest says, unit after unit. What is overdue is there whole. */
export function digestEntries(views: readonly MeasureView[]): readonly DigestEntry[] {
  return unitDebts(views).flatMap((debts) => KINDS.flatMap((kind) => entriesOf(debts, kind)));
}

function entriesOf(debts: UnitDebts, kind: (typeof KINDS)[number]): readonly DigestEntry[] {
  const texts = debts[kind];
  const shown = kind === 'overdue' ? texts : texts.slice(0, MOST_NOT_OVERDUE);
  const rest = texts.length - shown.length;
  return [...shown, ...(rest > 0 ? [restWords(rest)] : [])].map((text) => ({
    unit: shorten(debts.unit, UNIT_SHOWN),
    heading: debtHeading(kind, texts.length),
    text,
  }));
}
