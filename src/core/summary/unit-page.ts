import { compareDates, type PlainDate } from '../calendar/plain-date.ts';
import { unitTab } from '../plan/unit-tab.ts';
import { explainReadings } from '../schedule/explain-reading.ts';
import { statusWords } from '../schedule/status-words.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { lacksResult } from './lacks-result.ts';
import { lateFirst, lateReason } from './late.ts';
import { filledInWords, measureName } from './measure-words.ts';
import { type LineKind, line, type Page, type PageLine } from './page.ts';
import type { MeasureView } from './standing.ts';
import { toDo } from './to-do.ts';

export interface UnitCounts {
  readonly total: number;
  readonly overdue: number;
  readonly dueSoon: number;
  /** As in the texts of who owes what. */
  readonly lacking: number;
  readonly done: number;
}

export function countsOf(views: readonly MeasureView[]): UnitCounts {
  const count = (test: (view: MeasureView) => boolean) => views.filter(test).length;
  return {
    total: views.length,
    overdue: count(({ standing }) => standing === 'late'),
    dueSoon: count(({ standing }) => standing === 'soon'),
    lacking: count(lacksResult),
    done: count(({ standing }) => standing === 'done'),
  };
}

/** The page of one unit: how its work stands, then every measure of it with the way to its row. */
export function unitPage(title: string, views: readonly MeasureView[], asOf: PlainDate): Page {
  const { columns } = unitTab(title);
  const { total, overdue, dueSoon, lacking, done } = countsOf(views);
  const [, ...headings] = columns.map(({ heading }) => heading);
  const lines: PageLine[] = [
    line('headings', ...columns.map(({ heading }) => heading)),
    line('section', title),
    line('note', `ข้อมูล ณ วันที่ ${writeThaiDate(asOf, 'long')} แตะเลขแถวเพื่อไปกรอกผลในแผ่น มาตรการ`),
    line('columns', 'จำนวนมาตรการ', 'เกินกำหนด ล่าช้า', 'ใกล้ครบกำหนด', 'แล้วเสร็จ', 'ยังไม่มีผลหรือวันที่'),
    line('totals', `ทั้งหมด ${total}`, overdue, dueSoon, done, lacking),
    line('columns', 'มาตรการ', ...headings),
    ...inOrder(views).map(measureLine),
  ];
  const sentences = columns.flatMap(({ field }, at) => (field === 'toDo' || field === 'reading' ? [at] : []));
  return { lines, charts: [], chartTitles: [], sentences };
}

/** Late first, then by what is nearest; what is done comes last. */
function inOrder(views: readonly MeasureView[]): readonly MeasureView[] {
  const nearestFirst = (wanted: (view: MeasureView) => boolean) => views.filter(wanted).sort(byNextDue);
  return [
    ...lateFirst(views),
    ...nearestFirst(({ standing }) => standing === 'soon'),
    ...nearestFirst(lacksResult),
    ...nearestFirst((view) => view.standing === 'open' && !lacksResult(view)),
    ...views.filter(({ standing }) => standing === 'done'),
  ];
}

function byNextDue({ status: one }: MeasureView, { status: other }: MeasureView): number {
  if (one.nextDue && other.nextDue) return compareDates(one.nextDue, other.nextDue);
  return Number(one.nextDue === undefined) - Number(other.nextDue === undefined);
}

function measureLine(view: MeasureView): PageLine {
  const { status, row, standing } = view;
  const kind: LineKind = standing === 'late' || standing === 'soon' ? standing : 'row';
  const reason = standing === 'late' ? lateReason(status) : '';
  return line(
    kind,
    measureName(view),
    { toRow: row },
    [statusWords(status), reason].filter((words) => words !== '').join('\n'),
    status.nextDue && writeThaiDate(status.nextDue, 'short'),
    toDo(view),
    // The row numbers beside it are in Arabic digits, so the whole page is.
    toArabicDigits(explainReadings({ ...status, completions: [] })),
    filledInWords(view),
  );
}
