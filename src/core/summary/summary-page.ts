import { compareDates, type PlainDate } from '../calendar/plain-date.ts';
import { SUMMARY_TAB } from '../plan/other-tabs.ts';
import type { Finding } from '../rules/rule.ts';
import { STATUS_WORDS, statusWords } from '../schedule/status-words.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import { deadlinesByMonth } from './deadlines-by-month.ts';
import { lateFirst, lateReason } from './late.ts';
import { filledInWords, measureName } from './measure-words.ts';
import { line, type Page, type PageChart, type PageLine } from './page.ts';
import type { MeasureView } from './standing.ts';
import { type Tally, tally, tallyBy } from './tally.ts';

const STATUS_CHART = 'จำนวนมาตรการแยกตามสถานะ';
const MONTH_CHART = 'มาตรการที่ครบกำหนดในแต่ละเดือน';
/** Lines left free for the charts, and the pixels they give. */
const CHART_LINES = 13;
const CHART_HEIGHT = 255;
const CHART_WIDTH = 380;

/** The page for whoever has five minutes: how the plan stands, what is late, who, and what comes next. */
export function summaryPage(
  views: readonly MeasureView[],
  asOf: PlainDate,
  findings: readonly Finding[],
): Page {
  const lines: PageLine[] = [
    line('headings', ...SUMMARY_TAB.columns.map(({ heading }) => heading)),
    line('totals', 'มาตรการทั้งหมด', ...figures(tally(views))),
    line('note', `ข้อมูล ณ วันที่ ${writeThaiDate(asOf, 'long')}`),
    ...completenessLines(views, findings),
  ];
  const chartRow = lines.length;
  if (views.length > 0) lines.push(...Array.from({ length: CHART_LINES }, () => line('space')));
  lines.push(...lateLines(views));
  lines.push(
    ...tallyLines(
      'แยกตามส่วนราชการ',
      'ส่วนราชการ',
      tallyBy(views, ({ units }) => units).sort((one, other) => other.late - one.late),
    ),
  );
  lines.push(
    ...tallyLines(
      'แยกตามเครื่องมือการประเมิน',
      'เครื่องมือ',
      tallyBy(views, ({ instruments }) => instruments),
    ),
  );
  const charts: PageChart[] = [];
  const charted = (form: PageChart['form'], title: string, column: number, block: readonly PageLine[]) => {
    // A section and its column headings stand above the figures.
    const [rows, firstRow] = [block.length - 2, lines.length + 2];
    lines.push(...block);
    if (rows > 0)
      charts.push({
        form,
        title,
        firstRow,
        rows,
        at: { row: chartRow, column },
        width: CHART_WIDTH,
        height: CHART_HEIGHT,
      });
  };
  charted('column', MONTH_CHART, 2, monthLines(views));
  charted('bar', STATUS_CHART, 0, statusLines(views));
  return { lines, charts, chartTitles: [STATUS_CHART, MONTH_CHART] };
}

function figures({ total, done, late, soon, complete }: Tally): readonly number[] {
  return [total, done, late, soon, complete];
}

function completenessLines(views: readonly MeasureView[], findings: readonly Finding[]): readonly PageLine[] {
  if (views.length === 0) return [line('note', 'ยังไม่มีมาตรการในแผ่น มาตรการ')];
  const ofPlan = findings.filter(({ row, severity }) => row === undefined && severity !== 'advice').length;
  return [
    line('note', 'กรอกครบ คือแถวที่ไม่มีข้อควรแก้ไข เป็นคนละเรื่องกับสถานะ งานที่เสร็จแล้วอาจยังกรอกไม่ครบ'),
    ...(ofPlan > 0 ? [line('note', `เรื่องของทั้งแผนที่ควรแก้ ${ofPlan} ข้อ ดูได้จากเมนู ตรวจความครบถ้วน`)] : []),
  ];
}

function lateLines(views: readonly MeasureView[]): readonly PageLine[] {
  if (views.length === 0) return [];
  const late = lateFirst(views);
  const section = line('section', `ต้องเร่งดำเนินการ ${late.length} มาตรการ`);
  if (late.length === 0) return [section, line('note', 'ไม่มีมาตรการที่เกินกำหนดหรือขาดรอบ')];
  return [
    section,
    line('columns', 'มาตรการ', 'ไปที่แถว', 'สถานะ', 'เหตุ', 'ผู้รับผิดชอบ', 'การกรอกข้อมูล'),
    ...late.map((view) =>
      line(
        'late',
        measureName(view),
        { toRow: view.row },
        statusWords(view.status),
        lateReason(view.status),
        view.units.join('\n'),
        filledInWords(view),
      ),
    ),
  ];
}

function tallyLines(
  title: string,
  named: string,
  tallies: readonly (Tally & { readonly name: string })[],
): readonly PageLine[] {
  if (tallies.length === 0) return [];
  return [
    line('section', title),
    line('columns', named, ...SUMMARY_TAB.columns.slice(1).map(({ heading }) => heading)),
    ...tallies.map((each) => line('row', each.name, ...figures(each))),
  ];
}

function monthLines(views: readonly MeasureView[]): readonly PageLine[] {
  const months = deadlinesByMonth(views.flatMap(({ status }) => (status.nextDue ? [status.nextDue] : [])));
  if (months.length === 0) return [];
  return [
    line('section', 'กำหนดถัดไปรายเดือน'),
    line('columns', 'เดือน', 'จำนวนมาตรการ', 'วันแรก'),
    ...months.map(({ name, days }) => {
      const [first] = [...days].sort(compareDates);
      return line('row', name, days.length, first && writeThaiDate(first, 'short'));
    }),
  ];
}

function statusLines(views: readonly MeasureView[]): readonly PageLine[] {
  const rows = Object.entries(STATUS_WORDS).flatMap(([code, word]) => {
    const measures = views.filter(({ status }) => status.status === code).length;
    return measures > 0 ? [line('row', word, measures)] : [];
  });
  return rows.length === 0
    ? []
    : [line('section', 'แยกตามสถานะ'), line('columns', 'สถานะ', 'จำนวนมาตรการ'), ...rows];
}
