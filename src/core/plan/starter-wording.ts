import { fieldOfHeading } from './column-field.ts';
import { MEASURES_TAB } from './measures-tab.ts';
import { PART_WORDS } from './wording-tab.ts';
import type { FieldRow } from './write-plan.ts';

/**
 * The texts of a new sheet, with tags where the office's own names and years come in. They are a start: every word
 * can be changed in the sheet.
 */
export const STARTER_WORDING: readonly FieldRow[] = [
  {
    part: PART_WORDS.section,
    heading: 'เรื่องเดิม',
    text: '{ชื่อหน่วยงาน} ได้นำผลการประเมินคุณธรรมและความโปร่งใส (ITA) ปีงบประมาณ พ.ศ. {ปีที่วิเคราะห์} มาวิเคราะห์ และกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสสำหรับปีงบประมาณ พ.ศ. {ปีงบประมาณ} ไว้ จำนวน {จำนวนมาตรการ} มาตรการ',
  },
  {
    part: PART_WORDS.section,
    heading: 'ข้อเท็จจริง',
    text: 'ส่วนราชการที่รับผิดชอบได้รายงานผลการดำเนินการตามมาตรการ{รอบ}แล้ว รายละเอียดปรากฏตามรายงานที่แนบมาพร้อมนี้',
  },
  {
    part: PART_WORDS.section,
    heading: 'ข้อพิจารณา',
    text: 'เห็นควรเผยแพร่รายงานนี้บนเว็บไซต์ของ{ชื่อหน่วยงาน} เพื่อให้ประชาชนได้รับทราบ',
  },
  { part: PART_WORDS.memoClosing, text: 'จึงเรียนมาเพื่อโปรดทราบและพิจารณา' },
  {
    part: PART_WORDS.title,
    text: 'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. {ปีงบประมาณ} {รอบ}\n{ชื่อหน่วยงาน}',
  },
  {
    part: PART_WORDS.introduction,
    text: 'รายงานนี้แสดงผลการดำเนินการตามมาตรการที่กำหนดขึ้นจากการวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. {ปีที่วิเคราะห์} ของ{ชื่อหน่วยงาน} ดังนี้',
  },
  ...[
    'มาตรการ/แนวทาง',
    'ขั้นตอน/วิธีการดำเนินการ',
    'ผู้รับผิดชอบ',
    'ระยะเวลาดำเนินการ',
    'ผลการดำเนินการ',
    'ผลลัพธ์/ความสำเร็จ',
    'ปัญหา อุปสรรค/ข้อเสนอแนะ',
  ].map((heading) => ({ part: PART_WORDS.column, heading, text: sourceHeading(heading) })),
];

function sourceHeading(heading: string): string | undefined {
  const field = fieldOfHeading(heading);
  return MEASURES_TAB.columns.find((column) => column.field === field)?.heading;
}
