import type { Tab } from './column.ts';

export const EVIDENCE_TAB: Tab<'measure' | 'caption' | 'link' | 'date' | 'picture'> = {
  name: 'หลักฐาน',
  colour: '#e37400',
  frozenColumns: 0,
  columns: [
    {
      field: 'measure',
      heading: 'มาตรการลำดับที่',
      keptBy: 'officer',
      width: 110,
      note: 'เลขลำดับของมาตรการที่หลักฐานนี้ประกอบ',
    },
    { field: 'caption', heading: 'คำบรรยาย', keptBy: 'officer', width: 360, note: 'หลักฐานนี้แสดงอะไร' },
    { field: 'link', heading: 'ลิงก์', keptBy: 'officer', width: 320, note: 'ที่อยู่หน้าเว็บไซต์ของหน่วยงาน' },
    { field: 'date', heading: 'วันที่เผยแพร่', keptBy: 'officer', width: 130, date: true, note: 'วันที่นำขึ้นเว็บไซต์' },
    {
      field: 'picture',
      heading: 'รูปภาพ',
      keptBy: 'officer',
      width: 160,
      note: 'ชื่อรูปที่เก็บไว้ ใส่จากเมนู แบบ ตรา และรูปของหน่วยงาน แล้วรูปจะพิมพ์ในภาคผนวกของรายงาน',
    },
  ],
};

export type HistoryField = 'when' | 'who' | 'what' | 'result' | 'link' | 'chain';

export const HISTORY_TAB: Tab<HistoryField> = {
  name: 'ประวัติ',
  colour: '#9aa0a6',
  frozenColumns: 0,
  columns: [
    { field: 'when', heading: 'วันเวลา', keptBy: 'computed', width: 150, needed: true, note: 'ระบบบันทึกให้' },
    {
      field: 'who',
      heading: 'ผู้ทำ',
      keptBy: 'computed',
      width: 200,
      note: 'บัญชีที่กดเมนู ถ้า Google ไม่แจ้ง จะบันทึกว่า ไม่ทราบบัญชี',
    },
    { field: 'what', heading: 'ทำอะไร', keptBy: 'computed', width: 200, note: 'คำสั่งที่ใช้' },
    { field: 'result', heading: 'ผล', keptBy: 'computed', width: 360, note: 'ผลของคำสั่ง' },
    { field: 'link', heading: 'ลิงก์เอกสาร', keptBy: 'computed', width: 320, note: 'เอกสารที่สร้าง' },
    {
      field: 'chain',
      heading: 'รหัสต่อเนื่อง',
      keptBy: 'computed',
      width: 150,
      note: 'ผูกบรรทัดนี้กับบรรทัดก่อน ใช้ตรวจว่าประวัติถูกแก้หรือลบหรือไม่',
    },
  ],
};

/** Made when a fiscal year is over: its lines of ประวัติ. */
export const FORMER_HISTORY_TAB: Tab<HistoryField> = {
  ...HISTORY_TAB,
  name: 'ประวัติปีก่อน',
  hidden: true,
};

/** The page for whoever has five minutes; its first line is also the heading of every table below it. */
export const SUMMARY_TAB: Tab<'topic' | 'total' | 'done' | 'late' | 'soon' | 'complete'> = {
  name: 'สรุป',
  colour: '#d93025',
  frozenColumns: 0,
  isPage: true,
  columns: [
    {
      field: 'topic',
      heading: 'เรื่อง',
      keptBy: 'computed',
      width: 300,
      needed: true,
      note: 'ระบบสรุปให้จากเมนู อัปเดตหน้าสรุป และเมนู คำนวณสถานะ',
    },
    {
      field: 'total',
      heading: 'จำนวน',
      keptBy: 'computed',
      width: 90,
      needed: true,
      note: 'จำนวนมาตรการ มาตรการที่มีหลายส่วนราชการนับให้ทุกส่วน',
    },
    {
      field: 'done',
      heading: 'แล้วเสร็จ',
      keptBy: 'computed',
      width: 100,
      note: 'เสร็จครบทุกกำหนดของมาตรการ ตามกำหนดหรือล่าช้าก็นับ',
    },
    {
      field: 'late',
      heading: 'เกินกำหนด/ล่าช้า',
      keptBy: 'computed',
      width: 110,
      note: 'ยังไม่เสร็จและเลยกำหนดแล้ว หรือขาดบางรอบ',
    },
    {
      field: 'soon',
      heading: 'ใกล้ครบกำหนด',
      keptBy: 'computed',
      width: 120,
      note: 'เหลือวันไม่เกินที่ตั้งไว้ใน เตือนล่วงหน้า (วัน)',
    },
    {
      field: 'complete',
      heading: 'กรอกครบ',
      keptBy: 'computed',
      width: 100,
      note: 'แถวที่ไม่มีข้อควรแก้ไข เป็นคนละเรื่องกับสถานะ',
    },
  ],
};

/** Made only when an office changes its form: the texts it had before, and when they were set aside. */
export const FORMER_WORDING_TAB: Tab<'when' | 'part' | 'heading' | 'text' | 'width'> = {
  name: 'ข้อความเดิม',
  colour: '#9aa0a6',
  frozenColumns: 0,
  columns: [
    { field: 'when', heading: 'เก็บเมื่อ', keptBy: 'computed', width: 150, note: 'วันเวลาที่เปลี่ยนแบบเอกสาร' },
    { field: 'part', heading: 'ส่วนของเอกสาร', keptBy: 'computed', width: 190, note: 'ส่วนที่ข้อความนี้เคยพิมพ์' },
    { field: 'heading', heading: 'หัวข้อ', keptBy: 'computed', width: 280, note: 'หัวข้อเดิม' },
    { field: 'text', heading: 'ข้อความ', keptBy: 'computed', width: 640, note: 'ข้อความเดิม คัดลอกกลับได้' },
    {
      field: 'width',
      heading: 'ความกว้าง (%)',
      keptBy: 'computed',
      width: 110,
      note: 'ความกว้างเดิมของหัวตาราง',
    },
  ],
};

/** Made when the first review is recorded: the words each review covers. */
export const REVIEWS_TAB: Tab<'when' | 'by' | 'state' | 'content'> = {
  name: 'ผลการตรวจที่บันทึก',
  colour: '#681da8',
  frozenColumns: 0,
  hidden: true,
  columns: [
    { field: 'when', heading: 'บันทึกเมื่อ', keptBy: 'computed', width: 150, note: 'วันเวลาที่ระบบบันทึกผลการตรวจ' },
    { field: 'by', heading: 'บัญชีที่บันทึก', keptBy: 'computed', width: 200, note: 'บัญชีที่กดเมนูตอนที่บันทึก' },
    { field: 'state', heading: 'ผลการตรวจ', keptBy: 'computed', width: 120, note: 'ผลที่ผู้ตรวจเลือกไว้' },
    {
      field: 'content',
      heading: 'เนื้อหาที่ตรวจ',
      keptBy: 'computed',
      width: 640,
      note: 'ข้อความของมาตรการตอนที่ตรวจ ห้ามแก้',
    },
  ],
};

/** Made when somebody wants to paste a table; everything in it is theirs. */
export const PASTED_TAB: Tab<never> = { name: 'นำเข้า', colour: '#9aa0a6', frozenColumns: 0, columns: [] };

/** Made before the first command that writes over what people typed or chose: what stood there. */
export const SNAPSHOT_TAB: Tab<'when' | 'what' | 'text'> = {
  name: 'สำเนาก่อนเปลี่ยน',
  colour: '#9aa0a6',
  frozenColumns: 0,
  hidden: true,
  columns: [
    { field: 'when', heading: 'เก็บเมื่อ', keptBy: 'computed', width: 150, note: 'วันเวลาก่อนคำสั่ง' },
    { field: 'what', heading: 'ก่อนคำสั่ง', keptBy: 'computed', width: 200, note: 'คำสั่งที่จะเปลี่ยนข้อความ' },
    { field: 'text', heading: 'ข้อความเดิม', keptBy: 'computed', width: 640, note: 'ใช้คืนค่า ห้ามแก้' },
  ],
};
