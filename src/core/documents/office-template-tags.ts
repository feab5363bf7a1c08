import type { MeasureField } from '../plan/plan.ts';
import { TAG_NAMES } from './tag-names.ts';

/** What may stand between braces: fields print a text, lists repeat what stands between `{#…}` and `{/…}`. */
export interface TagVocabulary {
  readonly fields: readonly string[];
  readonly lists: Readonly<Record<string, TagVocabulary>>;
}

export const MEASURE_TAGS: Readonly<Record<MeasureField, string>> = {
  no: 'ลำดับ',
  group: 'กลุ่ม',
  subgroup: 'กลุ่มย่อย',
  indicator: 'ตัวชี้วัด',
  measure: 'มาตรการ',
  steps: 'ขั้นตอน',
  responsible: 'ผู้รับผิดชอบ',
  period: 'ระยะเวลา',
  monitoring: 'การกำกับติดตาม',
  results: 'ผลการดำเนินการ',
  completed: 'วันที่ดำเนินการ',
  outcome: 'ผลลัพธ์',
  suggestion: 'ข้อเสนอแนะ',
  evidence: 'หลักฐาน',
};

const LINES: TagVocabulary = { fields: ['ข้อความ'], lists: {} };
const MEASURES: TagVocabulary = { fields: [...Object.values(MEASURE_TAGS), 'สถานะ'], lists: {} };
const SECTIONS: TagVocabulary = { fields: ['หัวข้อ'], lists: { ย่อหน้า: LINES } };

/** Alone on its line, it prints the whole appendix: the register, QR codes and pictures. */
export const APPENDIX_TAG = 'ภาคผนวกหลักฐาน';

/** The words an office may put in a template of its own: those of its texts, and the parts of memo and report. */
export const OFFICE_TEMPLATE_TAGS: TagVocabulary = {
  fields: [
    ...TAG_NAMES,
    'ส่วนราชการและโทรศัพท์',
    'โทรศัพท์',
    'เลขที่หนังสือ',
    'วันที่',
    'เรื่อง',
    'เรียน',
    'คำลงท้าย',
    'ปกบรรทัดแรก',
    'ชื่อรายงาน',
    APPENDIX_TAG,
  ],
  lists: {
    เนื้อหา: SECTIONS,
    เนื้อหาหลังตาราง: SECTIONS,
    มาตรการ: MEASURES,
    กลุ่มมาตรการ: { fields: ['ชื่อกลุ่ม'], lists: { มาตรการ: MEASURES } },
    ผู้ลงนาม: {
      fields: ['หัวข้อ', 'ความเห็น', 'ลงชื่อ', 'ยศ', 'ชื่อ', 'ตำแหน่ง', 'รักษาการ'],
      lists: { ตัวเลือก: LINES },
    },
    ทะเบียนหลักฐาน: { fields: ['ลำดับ', 'มาตรการลำดับที่', 'คำบรรยาย', 'วันที่เผยแพร่', 'ลิงก์'], lists: {} },
    ปกบรรทัดต่อไป: LINES,
    คำนำรายงาน: LINES,
    ท้ายรายงาน: LINES,
  },
};
