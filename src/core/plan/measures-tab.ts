import { REVIEW_CHOICES } from '../review/review-state.ts';
import type { Column, Tab } from './column.ts';
import type { MeasureField } from './plan.ts';

export type ComputedField = 'status' | 'nextDue' | 'reading' | 'findings';
export type MeasuresField =
  | MeasureField
  | 'dueOverride'
  | 'exemptions'
  | ComputedField
  | 'review'
  | 'reviewNote';

const COLUMNS: readonly Column<MeasuresField>[] = [
  {
    field: 'no',
    heading: 'ลำดับ',
    keptBy: 'officer',
    width: 60,
    note: 'เลขลำดับตามที่จะพิมพ์ เช่น ๑. หรือ 1) เว้นว่างได้ ระบบจะใส่ลำดับในเอกสารให้',
  },
  {
    field: 'group',
    heading: 'กลุ่ม/เครื่องมือการประเมิน',
    keptBy: 'officer',
    width: 170,
    note: 'กลุ่มของมาตรการหรือเครื่องมือประเมิน เช่น IIT EIT OIT มาตรการที่อยู่กลุ่มเดียวกันพิมพ์ข้อความเดียวกัน',
  },
  {
    field: 'subgroup',
    heading: 'กลุ่มย่อย',
    keptBy: 'officer',
    width: 150,
    note: 'หัวข้อย่อยภายในกลุ่ม ถ้าไม่มีให้เว้นว่าง',
  },
  {
    field: 'indicator',
    heading: 'ตัวชี้วัด',
    keptBy: 'officer',
    width: 150,
    note: 'ตัวชี้วัด ITA ที่มาตรการนี้ตอบ เช่น ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล',
  },
  {
    field: 'measure',
    heading: 'มาตรการ/แนวทาง',
    keptBy: 'officer',
    width: 240,
    needed: true,
    note: 'ชื่อมาตรการหรือแนวทาง หนึ่งมาตรการต่อหนึ่งแถว (จำเป็น)',
  },
  {
    field: 'steps',
    heading: 'ขั้นตอน/วิธีการดำเนินการ',
    keptBy: 'officer',
    width: 320,
    needed: true,
    note: 'ทำอะไรบ้าง เรียงเป็นข้อ ขึ้นบรรทัดใหม่ในช่องเดียวกันด้วย Alt+Enter (จำเป็น)',
  },
  {
    field: 'responsible',
    heading: 'ผู้รับผิดชอบ',
    keptBy: 'officer',
    width: 160,
    needed: true,
    note: 'ส่วนราชการ งาน หรือตำแหน่งที่รับผิดชอบ มีหลายแห่งให้ขึ้นบรรทัดใหม่ (จำเป็น)',
  },
  {
    field: 'period',
    heading: 'ระยะเวลาดำเนินการ',
    keptBy: 'officer',
    width: 170,
    note: 'ช่วงเวลาที่ทำ เขียนเป็นภาษาปกติได้ เช่น ตลอดปีงบประมาณ หรือ ต.ค. ๒๕๖๘ - มี.ค. ๒๕๖๙',
  },
  {
    field: 'monitoring',
    heading: 'การกำกับติดตาม/กำหนดแล้วเสร็จ',
    keptBy: 'officer',
    width: 280,
    note: 'ใครติดตามอย่างไร และต้องเสร็จเมื่อใด เช่น ภายในเดือนเมษายน ๒๕๖๙ หรือ ไตรมาสละ ๑ ครั้ง',
  },
  {
    field: 'results',
    heading: 'ผลการดำเนินการ',
    keptBy: 'officer',
    width: 320,
    note: 'สิ่งที่ทำแล้วจริง พร้อมวันที่ทำ เช่น ประชุมชี้แจงเมื่อวันที่ ๗ พฤศจิกายน ๒๕๖๘',
  },
  {
    field: 'completed',
    heading: 'วันที่ดำเนินการ',
    keptBy: 'officer',
    width: 150,
    note: 'วันที่ทำเสร็จ พิมพ์เป็นข้อความหรือวันที่ก็ได้ มีหลายวันให้ขึ้นบรรทัดใหม่',
  },
  {
    field: 'outcome',
    heading: 'ผลลัพธ์/ความสำเร็จ',
    keptBy: 'officer',
    width: 240,
    note: 'เกิดผลดีอะไรขึ้นกับประชาชนหรือหน่วยงาน',
  },
  {
    field: 'suggestion',
    heading: 'ปัญหา อุปสรรค/ข้อเสนอแนะ',
    keptBy: 'officer',
    width: 200,
    note: 'ปัญหาและข้อเสนอแนะ ถ้าไม่มีให้พิมพ์คำว่า ไม่มี',
  },
  {
    field: 'evidence',
    heading: 'หลักฐาน (ลิงก์)',
    keptBy: 'officer',
    width: 220,
    note: 'ลิงก์หน้าเว็บไซต์ที่เผยแพร่ หนึ่งลิงก์ต่อหนึ่งบรรทัด',
  },
  {
    field: 'dueOverride',
    heading: 'กำหนดแล้วเสร็จ (ระบุเอง)',
    keptBy: 'officer',
    width: 130,
    date: true,
    note: 'ใส่วันที่เมื่ออยากกำหนดวันครบกำหนดเอง ระบบจะใช้วันนี้แทนวันที่อ่านได้จากข้อความ',
  },
  {
    field: 'status',
    heading: 'สถานะ',
    keptBy: 'computed',
    width: 150,
    note: 'ระบบคำนวณให้จากเมนู คำนวณสถานะ ไม่ต้องพิมพ์เอง',
  },
  {
    field: 'nextDue',
    heading: 'กำหนดถัดไป',
    keptBy: 'computed',
    width: 120,
    date: true,
    note: 'วันครบกำหนดถัดไปที่ระบบคำนวณได้',
  },
  {
    field: 'reading',
    heading: 'ระบบอ่านว่า',
    keptBy: 'computed',
    width: 240,
    note: 'ระบบเข้าใจระยะเวลาที่พิมพ์ไว้อย่างไร ถ้าไม่ตรงให้แก้ข้อความหรือใส่กำหนดเอง',
  },
  {
    field: 'findings',
    heading: 'ข้อควรแก้ไข',
    keptBy: 'computed',
    width: 300,
    note: 'สิ่งที่ควรแก้ก่อนเสนอ ระบบเขียนให้จากเมนู ตรวจความครบถ้วน',
  },
  {
    field: 'review',
    heading: 'ผลการตรวจ',
    keptBy: 'reviewer',
    width: 120,
    choices: REVIEW_CHOICES,
    note: 'ปลัดหรือผู้ตรวจเลือกผลการตรวจ',
  },
  {
    field: 'reviewNote',
    heading: 'ความเห็นผู้ตรวจ',
    keptBy: 'reviewer',
    width: 220,
    note: 'ปลัดหรือผู้ตรวจเขียนความเห็นถึงเจ้าหน้าที่',
  },
  {
    field: 'exemptions',
    heading: 'ข้อยกเว้นการตรวจ',
    keptBy: 'officer',
    width: 200,
    note: 'ข้อที่ไม่ต้องเตือนสำหรับมาตรการนี้ บรรทัดละข้อ พร้อมเหตุผล เช่น TEXT-003: เป็นชื่อโครงการ',
  },
];

export const MEASURES_TAB: Tab<MeasuresField> = {
  name: 'มาตรการ',
  columns: COLUMNS,
  colour: '#1a73e8',
  frozenColumns: 1,
};
