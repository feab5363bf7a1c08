import type { PlainDate } from '../calendar/plain-date.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import type { MeasureView } from './standing.ts';
import { debtHeading, restWords, type UnitDebts, unitDebts } from './unit-debts.ts';

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
  return unitDebts(views).map((debts) => debtOf(debts, asOf));
}

function debtOf({ unit, overdue, dueSoon, lacking }: UnitDebts, asOf: PlainDate): UnitDebt {
  const head = `${unit}\nงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ณ วันที่ ${writeThaiDate(asOf, 'long')}`;
  const tail = 'กรอกผลการดำเนินการและวันที่ในแผ่น มาตรการ';
  // What is overdue is written whole, however long; the rest takes the room that is left.
  const overdueText = section('overdue', overdue, Number.POSITIVE_INFINITY);
  const room = LONGEST - head.length - tail.length - overdueText.length;
  const soonText = section('dueSoon', dueSoon, room);
  const lackingText = section('lacking', lacking, room - soonText.length);
  return {
    unit,
    overdue: overdue.length,
    dueSoon: dueSoon.length,
    lacking: lacking.length,
    text: [head, overdueText, soonText, lackingText, tail].filter((part) => part !== '').join('\n\n'),
  };
}

/** A heading with its lines; lines for which there is no room are counted, not dropped without a word. */
function section(kind: Exclude<keyof UnitDebts, 'unit'>, lines: readonly string[], room: number): string {
  if (lines.length === 0) return '';
  const heading = debtHeading(kind, lines.length);
  const shown: string[] = [];
  let length = heading.length;
  for (const each of lines) {
    length += each.length + 1;
    if (length > room) break;
    shown.push(each);
  }
  const rest = lines.length - shown.length;
  return [heading, ...shown, ...(rest > 0 ? [restWords(rest)] : [])].join('\n');
}
