import { MEASURE_FIELDS, type Measure } from '../plan/plan.ts';
import { textOf } from '../plan/written.ts';
import { judgePlan } from '../schedule/judge-plan.ts';
import { statusWords } from '../schedule/status-words.ts';
import type { appendixContent } from './appendix-content.ts';
import { type Printing, tagValue } from './fill-tags.ts';
import { memoContent } from './memo-content.ts';
import { MEASURE_TAGS } from './office-template-tags.ts';
import { reportContent } from './report-content.ts';
import { measureNumbers } from './report-table.ts';
import { TAG_NAMES } from './tag-names.ts';

/** What stands behind each tag of an office's template: a text, or one such record for every turn of a list. */
export interface TagValues {
  readonly [tag: string]: string | readonly TagValues[];
}

type Table = ReturnType<typeof reportContent>['table'];
type EvidenceEntry = NonNullable<ReturnType<typeof appendixContent>>['entries'][number];
type MemoContent = ReturnType<typeof memoContent>;

const NAME_DOTS = '.'.repeat(46);
const LINE_DOTS = '.'.repeat(110);
const REASON_DOTS = '.'.repeat(60);

/** Every tag is given, with an empty text where the plan has nothing: what is missing prints nothing. */
export function officeTemplateValues(printing: Printing): TagValues {
  const { memo } = printing.plan;
  const report = reportContent(printing);
  const measures = measureValues(printing);
  const [firstLine = '', ...otherLines] = report.coverLines;
  return {
    ...Object.fromEntries(TAG_NAMES.map((name) => [name, tagValue(name, printing) ?? ''])),
    ...memoValues(memo && memoContent(printing, { ...memo, tableInside: false })),
    โทรศัพท์: memo?.phone ?? '',
    มาตรการ: measures,
    กลุ่มมาตรการ: groupsOf(measures, bandsOf(report.table.rows)),
    ทะเบียนหลักฐาน: report.appendix?.entries.map(evidenceValues) ?? [],
    ปกบรรทัดแรก: firstLine,
    ปกบรรทัดต่อไป: lines(otherLines),
    ชื่อรายงาน: report.title ?? '',
    คำนำรายงาน: linesOf(report.introduction),
    ท้ายรายงาน: linesOf(report.closing),
  };
}

function memoValues(content: MemoContent | undefined): TagValues {
  return {
    ส่วนราชการและโทรศัพท์: content?.department ?? '',
    เลขที่หนังสือ: content?.number ?? '',
    วันที่: content?.date ?? '',
    เรื่อง: content?.subject ?? '',
    เรียน: content?.addressee ?? '',
    คำลงท้าย: content?.closing ?? '',
    เนื้อหา: content?.sections.map(sectionValues) ?? [],
    เนื้อหาหลังตาราง: content?.sectionsAfterTable.map(sectionValues) ?? [],
    ผู้ลงนาม: content?.steps.map(signerValues) ?? [],
  };
}

function sectionValues({ heading = '', paragraphs }: MemoContent['sections'][number]): TagValues {
  return {
    หัวข้อ: heading,
    ย่อหน้า: lines(paragraphs.filter((each): each is string => typeof each === 'string')),
  };
}

function signerValues(step: MemoContent['steps'][number]): TagValues {
  const { heading = '', opinion, dottedLines, decisionOptions, rank, name, position, acting = '' } = step;
  return {
    หัวข้อ: heading,
    ความเห็น: opinion ?? Array.from({ length: dottedLines }, () => LINE_DOTS).join('\n'),
    ลงชื่อ: rank ?? 'ลงชื่อ',
    ยศ: rank ?? '',
    ชื่อ: name ?? NAME_DOTS,
    ตำแหน่ง: position,
    รักษาการ: acting,
    ตัวเลือก: lines(decisionOptions.map(withRoomForReason)),
  };
}

function withRoomForReason(option: string): string {
  return option.endsWith('เพราะ') ? `${option} ${REASON_DOTS}` : option;
}

function evidenceValues({ number, measure = '', caption, date = '', link = '' }: EvidenceEntry): TagValues {
  return { ลำดับ: number, มาตรการลำดับที่: measure, คำบรรยาย: caption, วันที่เผยแพร่: date, ลิงก์: link };
}

function measureValues({ plan, asOf }: Printing): readonly TagValues[] {
  const numbers = measureNumbers(plan.measures);
  const statuses = asOf ? judgePlan(plan, asOf).map(statusWords) : [];
  return plan.measures.map((measure, index) => ({
    ...fieldValues(measure),
    [MEASURE_TAGS.no]: numbers[index] ?? '',
    สถานะ: statuses[index] ?? '',
  }));
}

function fieldValues(measure: Measure): TagValues {
  return Object.fromEntries(MEASURE_FIELDS.map((field) => [MEASURE_TAGS[field], textOf(measure[field])]));
}

/** What stands over each measure in the table of the report; nothing where it goes on below the one before. */
function bandsOf(rows: Table['rows']): readonly (string | undefined)[] {
  const bands: (string | undefined)[] = [];
  let above: string[] = [];
  for (const row of rows) {
    if (row.kind === 'band') above.push(row.text);
    else {
      bands.push(above.length > 0 ? above.join('\n') : undefined);
      above = [];
    }
  }
  return bands;
}

/** Measures that follow each other under one band; without bands in the table, under one group. */
function groupsOf(
  measures: readonly TagValues[],
  bands: readonly (string | undefined)[],
): readonly TagValues[] {
  const hasBands = bands.some((band) => band !== undefined);
  const groups: { readonly name: string; readonly members: TagValues[] }[] = [];
  measures.forEach((measure, index) => {
    const last = groups[groups.length - 1];
    const name = hasBands ? bands[index] : String(measure[MEASURE_TAGS.group] ?? '');
    if (last && (name === undefined || (!hasBands && name === last.name))) last.members.push(measure);
    else groups.push({ name: name ?? '', members: [measure] });
  });
  return groups.map(({ name, members }) => ({ ชื่อกลุ่ม: name, มาตรการ: members }));
}

function linesOf(text: string | undefined): readonly TagValues[] {
  return text === undefined ? [] : lines(text.split('\n'));
}

function lines(texts: readonly string[]): readonly TagValues[] {
  return texts.map((text) => ({ ข้อความ: text }));
}
