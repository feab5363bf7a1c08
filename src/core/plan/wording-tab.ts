import { TAG_NAMES } from '../documents/tag-names.ts';
import type { Tab } from './column.ts';

/** The parts of memo and report that an office words itself, one row each. */
export const PART_WORDS = {
  section: 'บันทึก: เนื้อหา',
  sectionAfterTable: 'บันทึก: เนื้อหาหลังตาราง',
  memoClosing: 'บันทึก: คำลงท้าย',
  coverLine: 'รายงาน: ปก',
  title: 'รายงาน: ชื่อเรื่อง',
  introduction: 'รายงาน: บทนำ',
  column: 'รายงาน: หัวตาราง',
  closing: 'รายงาน: ข้อความท้ายตาราง',
} as const;

export type Part = keyof typeof PART_WORDS;

export const WORDING_TAB: Tab<'part' | 'heading' | 'text' | 'width'> = {
  name: 'ข้อความ',
  colour: '#188038',
  frozenColumns: 1,
  columns: [
    {
      field: 'part',
      heading: 'ส่วนของเอกสาร',
      keptBy: 'officer',
      width: 190,
      needed: true,
      choices: Object.values(PART_WORDS),
      note: 'ข้อความแถวนี้พิมพ์ที่ส่วนใดของเอกสาร พิมพ์ตามลำดับแถว',
    },
    {
      field: 'heading',
      heading: 'หัวข้อ',
      keptBy: 'officer',
      width: 280,
      needed: true,
      note: 'หัวข้อตัวหนา หรือหัวตารางตามที่หน่วยงานพิมพ์ เว้นว่างได้',
    },
    {
      field: 'text',
      heading: 'ข้อความ',
      keptBy: 'officer',
      width: 640,
      needed: true,
      note: `ข้อความที่จะพิมพ์ ขึ้นย่อหน้าใหม่ด้วย Alt+Enter สำหรับหัวตาราง ให้ใส่ชื่อคอลัมน์ในแผ่น มาตรการ ที่จะนำมาพิมพ์ คำที่ระบบแทนให้เมื่อพิมพ์: ${TAG_NAMES.map((name) => `{${name}}`).join(' ')}`,
    },
    {
      field: 'width',
      heading: 'ความกว้าง (%)',
      keptBy: 'officer',
      width: 110,
      note: 'เฉพาะหัวตาราง ความกว้างของคอลัมน์เป็นส่วนร้อยของตาราง เว้นว่างให้ระบบจัดตามข้อความ',
    },
  ],
};
