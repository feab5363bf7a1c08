import type { Tab } from './column.ts';
import type { StepRole } from './plan.ts';

export const ROLE_WORDS = {
  proposer: 'ผู้เสนอ',
  opinion: 'ความเห็น',
  decision: 'สั่งการ',
} as const satisfies Record<StepRole, string>;

export type SignersField =
  | 'order'
  | 'role'
  | 'heading'
  | 'presetOpinion'
  | 'decisionOptions'
  | 'rank'
  | 'name'
  | 'position'
  | 'acting';

export const SIGNERS_TAB: Tab<SignersField> = {
  name: 'ผู้ลงนาม',
  colour: '#9334e6',
  frozenColumns: 1,
  columns: [
    { field: 'order', heading: 'ลำดับที่', keptBy: 'officer', width: 70, note: 'ลำดับการเสนอ ๑ คือผู้เสนอ' },
    {
      field: 'role',
      heading: 'หน้าที่',
      keptBy: 'officer',
      width: 100,
      needed: true,
      choices: Object.values(ROLE_WORDS),
      note: 'ผู้เสนอ ผู้ให้ความเห็น หรือผู้สั่งการ',
    },
    {
      field: 'heading',
      heading: 'หัวข้อเหนือความเห็น',
      keptBy: 'officer',
      width: 260,
      note: 'เช่น ความเห็นปลัดองค์การบริหารส่วนตำบล ถ้าไม่มีให้เว้นว่าง',
    },
    {
      field: 'presetOpinion',
      heading: 'ความเห็นที่พิมพ์ไว้',
      keptBy: 'officer',
      width: 200,
      note: 'ข้อความที่พิมพ์ไว้ให้ ถ้าเว้นว่างจะเป็นเส้นจุดสำหรับเขียน',
    },
    {
      field: 'decisionOptions',
      heading: 'ตัวเลือก',
      keptBy: 'officer',
      width: 180,
      note: 'ข้อความหลังช่องสี่เหลี่ยม หนึ่งตัวเลือกต่อหนึ่งบรรทัด เช่น อนุมัติ',
    },
    { field: 'rank', heading: 'ยศ', keptBy: 'officer', width: 90, note: 'ยศพิมพ์เหนือชื่อ เช่น พ.จ.อ.' },
    {
      field: 'name',
      heading: 'ชื่อ-สกุล',
      keptBy: 'officer',
      width: 200,
      needed: true,
      note: 'ชื่อเต็มพร้อมคำนำหน้า ไม่ต้องใส่วงเล็บ',
    },
    {
      field: 'position',
      heading: 'ตำแหน่ง',
      keptBy: 'officer',
      width: 260,
      needed: true,
      note: 'ตำแหน่งจริงของผู้ลงนาม',
    },
    {
      field: 'acting',
      heading: 'รักษาราชการแทน',
      keptBy: 'officer',
      width: 260,
      note: 'เช่น รักษาราชการแทนปลัดองค์การบริหารส่วนตำบล ถ้าไม่มีให้เว้นว่าง',
    },
  ],
};
