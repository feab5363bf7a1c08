import { textOf } from '../plan/written.ts';
import { shorten } from '../rules/text/shorten.ts';
import { explainObligation } from '../schedule/explain-status.ts';
import type { Obligation } from '../schedule/obligation.ts';
import { UNDATED_RESULT_WORDS } from '../schedule/status-words.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { lacksResult } from './lacks-result.ts';
import { lateFirst } from './late.ts';
import { isLate, type MeasureView } from './standing.ts';
import { groupBy } from './tally.ts';

/** What one unit owes: an entry of two lines for each measure, the name and the reason. */
export interface UnitDebts {
  readonly unit: string;
  readonly overdue: readonly string[];
  readonly dueSoon: readonly string[];
  readonly lacking: readonly string[];
}

/** The heading over each kind of debt. */
export const DEBT_WORDS = {
  overdue: 'เกินกำหนด',
  dueSoon: 'ใกล้ครบกำหนด',
  lacking: 'ยังไม่มีผลหรือวันที่',
} as const satisfies Readonly<Record<Exclude<keyof UnitDebts, 'unit'>, string>>;

export function debtHeading(kind: keyof typeof DEBT_WORDS, measures: number): string {
  return `${DEBT_WORDS[kind]} ${measures} มาตรการ`;
}

/** Stands for entries that are not written out, so that nothing is left out without a word. */
export function restWords(measures: number): string {
  return `- และอีก ${measures} มาตรการ ดูในแผ่น มาตรการ`;
}

/** The units that owe something; the one with most overdue comes first. */
export function unitDebts(views: readonly MeasureView[]): readonly UnitDebts[] {
  return [...groupBy(views, ({ units }) => units)]
    .map(([unit, group]) => debtsOf(unit, group))
    .filter(({ overdue, dueSoon, lacking }) => overdue.length + dueSoon.length + lacking.length > 0)
    .sort(
      (one, other) => other.overdue.length - one.overdue.length || other.dueSoon.length - one.dueSoon.length,
    );
}

function debtsOf(unit: string, views: readonly MeasureView[]): UnitDebts {
  const soon = views.filter(({ standing }) => standing === 'soon');
  const isSoon = ({ status }: Obligation) => status === 'due-soon';
  return {
    unit,
    overdue: lateFirst(views).map((view) => entry(view, reasons(view, isLate))),
    dueSoon: soon.map((view) => entry(view, reasons(view, isSoon))),
    lacking: views
      .filter(lacksResult)
      .map((view) =>
        entry(
          view,
          view.status.undatedResult ? `${UNDATED_RESULT_WORDS} ขอวันที่ดำเนินการ` : 'ยังไม่มีผลการดำเนินการ',
        ),
      ),
  };
}

function reasons({ status }: MeasureView, concerns: (obligation: Obligation) => boolean): string {
  // Rows are numbered in Arabic digits by the sheet, so the whole text is.
  const sentences = status.obligations.filter(concerns).map(explainObligation).map(toArabicDigits);
  const told = [...new Set(sentences)].join(' · ');
  return status.undatedResult ? `${told} (${UNDATED_RESULT_WORDS})` : told;
}

function entry({ measure, number, row }: MeasureView, reason: string): string {
  const name = shorten(textOf(measure.measure) || textOf(measure.steps), 90) || `มาตรการที่ ${number}`;
  return `- ${name} (แถว ${row + 1})\n  ${reason}`;
}
