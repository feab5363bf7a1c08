import type { PlainDate } from '../calendar/plain-date.ts';
import { textOf } from '../plan/written.ts';
import { shorten } from '../rules/text/shorten.ts';
import { explainObligation } from '../schedule/explain-status.ts';
import type { Obligation } from '../schedule/obligation.ts';
import { UNDATED_RESULT_WORDS } from '../schedule/status-words.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { lacksResult } from './lacks-result.ts';
import { lateFirst } from './late.ts';
import { isLate, type MeasureView } from './standing.ts';
import { groupBy } from './tally.ts';

/** LINE takes 10,000 letters; half of it is as much as anybody reads. */
const LONGEST = 5000;

/** What one unit owes, as counts and as a text that can be sent as it is. */
export interface UnitDebt {
  readonly unit: string;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly lacking: number;
  readonly text: string;
}

/** One text for each unit that owes something; the unit with most overdue comes first. */
export function whoOwes(views: readonly MeasureView[], asOf: PlainDate): readonly UnitDebt[] {
  return [...groupBy(views, ({ units }) => units)]
    .map(([unit, group]) => debtOf(unit, group, asOf))
    .filter(({ overdue, dueSoon, lacking }) => overdue + dueSoon + lacking > 0)
    .sort((one, other) => other.overdue - one.overdue || other.dueSoon - one.dueSoon);
}

function debtOf(unit: string, views: readonly MeasureView[], asOf: PlainDate): UnitDebt {
  const late = lateFirst(views);
  const soon = views.filter(({ standing }) => standing === 'soon');
  const lacking = views.filter(lacksResult);
  const overdueLines = late.map((view) => entry(view, reasons(view, isLate)));
  const soonLines = soon.map((view) =>
    entry(
      view,
      reasons(view, ({ status }) => status === 'due-soon'),
    ),
  );
  const lackingLines = lacking.map((view) =>
    entry(view, view.status.undatedResult ? `${UNDATED_RESULT_WORDS} ขอวันที่ดำเนินการ` : 'ยังไม่มีผลการดำเนินการ'),
  );
  const head = `${unit}\nงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ณ วันที่ ${writeThaiDate(asOf, 'long')}`;
  const tail = 'กรอกผลการดำเนินการและวันที่ในแผ่น มาตรการ';
  // What is overdue is written whole, however long; the rest takes the room that is left.
  const overdueText = section('เกินกำหนด', overdueLines, Number.POSITIVE_INFINITY);
  const room = LONGEST - head.length - tail.length - overdueText.length;
  const soonText = section('ใกล้ครบกำหนด', soonLines, room);
  const lackingText = section('ยังไม่มีผลหรือวันที่', lackingLines, room - soonText.length);
  return {
    unit,
    overdue: late.length,
    dueSoon: soon.length,
    lacking: lacking.length,
    text: [head, overdueText, soonText, lackingText, tail].filter((part) => part !== '').join('\n\n'),
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

/** A heading with its lines; lines for which there is no room are counted, not dropped without a word. */
function section(title: string, lines: readonly string[], room: number): string {
  if (lines.length === 0) return '';
  const heading = `${title} ${lines.length} มาตรการ`;
  const shown: string[] = [];
  let length = heading.length;
  for (const each of lines) {
    length += each.length + 1;
    if (length > room) break;
    shown.push(each);
  }
  const rest = lines.length - shown.length;
  return [heading, ...shown, ...(rest > 0 ? [`- และอีก ${rest} มาตรการ ดูในแผ่น มาตรการ`] : [])].join('\n');
}
