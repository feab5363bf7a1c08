import type { MeasureField, Memo, Plan, Preferences } from '../plan/plan.ts';
import type { DocumentKind } from './document-name.ts';
import { lookOf } from './look.ts';
import { APPENDIX_TAG, MEASURE_TAGS } from './office-template-tags.ts';
import { reportColumns, reportTable } from './report-table.ts';

const TITLES: Readonly<Record<DocumentKind, string>> = {
  memo: 'แบบบันทึกข้อความ',
  report: 'แบบรายงาน',
};

/** Our memo with tags where the plan's words will stand: what an office begins with to make its own. */
export function memoTemplateContent(plan: Plan, memo: Memo) {
  return {
    ...commonContent('memo', plan),
    department: '{ส่วนราชการและโทรศัพท์}',
    number: '{เลขที่หนังสือ}',
    date: '{วันที่}',
    subject: '{เรื่อง}',
    addressee: '{เรียน}',
    sections: sectionsOf('เนื้อหา'),
    ...(memo.tableInside ? { table: tableOfTags(plan), tableTitle: '{ชื่อรายงาน}' } : {}),
    sectionsAfterTable: [
      ...(memo.tableInside ? sectionsOf('เนื้อหาหลังตาราง') : []),
      { paragraphs: ['{#คำลงท้าย}', '{คำลงท้าย}', '{/คำลงท้าย}', '{#ผู้ลงนาม}'] },
    ],
    steps: [
      {
        heading: '{หัวข้อ}',
        opinion: '{#ความเห็น}\n{ความเห็น}\n{/ความเห็น}\n{#ตัวเลือก}\n☐ {ข้อความ}\n{/ตัวเลือก}',
        dottedLines: 0,
        decisionOptions: [],
        rank: '{ลงชื่อ}',
        name: '{ชื่อ}',
        position: '{ตำแหน่ง}',
        acting: '{รักษาการ}',
      },
    ],
  };
}

/** The list that the steps of the memo stand in ends behind the last paragraph of the document. */
export const MEMO_TEMPLATE_END = '{/ผู้ลงนาม}';

/** Our report with tags where the plan's words will stand, in the columns the office prints now. */
export function reportTemplateContent(plan: Plan) {
  return {
    ...commonContent('report', plan),
    coverLines:
      plan.report.coverLines.length > 0
        ? ['{ปกบรรทัดแรก}', '{#ปกบรรทัดต่อไป}', '{ข้อความ}', '{/ปกบรรทัดต่อไป}']
        : [],
    title: '{ชื่อรายงาน}',
    introduction: '{#คำนำรายงาน}\n{ข้อความ}\n{/คำนำรายงาน}',
    table: tableOfTags(plan),
    closing: ['{#ท้ายรายงาน}', '{ข้อความ}', '{/ท้ายรายงาน}', `{${APPENDIX_TAG}}`].join('\n'),
  };
}

function commonContent(kind: DocumentKind, { organisation, preferences }: Plan) {
  const about = { title: TITLES[kind], organisation: organisation.name ?? '', subject: '' };
  return { about, look: plainDigits(preferences) };
}

/** Digits are set when the template is filled. */
function plainDigits(preferences: Preferences) {
  return { ...lookOf(preferences), digits: 'arabic' as const };
}

function sectionsOf(list: string) {
  return [
    { paragraphs: [`{#${list}}`, '{#หัวข้อ}'] },
    {
      heading: '{หัวข้อ}',
      paragraphs: ['{/หัวข้อ}', '{#ย่อหน้า}', '{ข้อความ}', '{/ย่อหน้า}', `{/${list}}`],
    },
  ];
}

/** The row of the table that is printed for every measure begins with this. */
export const MEASURE_ROW = '{#มาตรการ}';

/** One row that is printed for every measure, below a band for its group where the office's report has bands. */
function tableOfTags(plan: Plan) {
  const columns = reportColumns(plan);
  const printed = new Set(columns.map(({ field }) => field));
  const table = reportTable(plan);
  const hasBands = table.rows.some(({ kind }) => kind === 'band');
  const last = columns.length - 1;
  const cells = columns.map(({ field }, column) => {
    const begins = column === 0 ? MEASURE_ROW : '';
    const ends = column === last ? `{/มาตรการ}${hasBands ? '{/กลุ่มมาตรการ}' : ''}` : '';
    return { text: `${begins}${cellTags(field, printed.has('no'))}${ends}` };
  });
  return {
    columns: table.columns,
    rows: [
      ...(hasBands ? [{ kind: 'band' as const, text: '{#กลุ่มมาตรการ}{ชื่อกลุ่ม}', level: 1 as const }] : []),
      { kind: 'cells' as const, cells },
    ],
  };
}

/** Without a column of its own, the number stands before the measure. */
function cellTags(field: MeasureField | undefined, hasNumberColumn: boolean): string {
  if (field === undefined) return '';
  const tag = `{${MEASURE_TAGS[field]}}`;
  return field === 'measure' && !hasNumberColumn ? `{${MEASURE_TAGS.no}} ${tag}` : tag;
}
