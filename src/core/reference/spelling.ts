/**
 * A wrong word and what is meant. Add a line when an office meets one that is not here. Spaces do not matter.
 * Only words that are wrong wherever they stand: a wrong word inside a right one would accuse the innocent.
 */
export interface Correction {
  readonly wrong: string;
  readonly right: string;
  /** Right words that begin in the same way. */
  readonly unless?: readonly string[];
}

/** พจนานุกรม ฉบับราชบัณฑิตยสถาน พ.ศ. 2554 ประกาศสำนักงานราชบัณฑิตยสภา (คำทับศัพท์) และคำผิดที่พบในเอกสารจริง */
export const MISSPELLINGS: readonly Correction[] = [
  { wrong: 'เวปไซต์', right: 'เว็บไซต์' },
  { wrong: 'เว็ปไซต์', right: 'เว็บไซต์' },
  { wrong: 'เว็ปไซด์', right: 'เว็บไซต์' },
  { wrong: 'เว็บไซด์', right: 'เว็บไซต์' },
  { wrong: 'เวปไซด์', right: 'เว็บไซต์' },
  { wrong: 'เวบไซต์', right: 'เว็บไซต์' },
  { wrong: 'เว็ปไซท์', right: 'เว็บไซต์' },
  { wrong: 'เว็บไซท์', right: 'เว็บไซต์' },
  { wrong: 'เวปเพจ', right: 'เว็บเพจ' },
  { wrong: 'เว็ปเพจ', right: 'เว็บเพจ' },
  { wrong: 'อินโฟกราฟฟิก', right: 'อินโฟกราฟิก' },
  { wrong: 'อินโฟกราฟิค', right: 'อินโฟกราฟิก' },
  { wrong: 'อินโฟกราฟฟิค', right: 'อินโฟกราฟิก' },
  { wrong: 'กรกฏาคม', right: 'กรกฎาคม' },
  { wrong: 'พฤศจิกายาน', right: 'พฤศจิกายน' },
  { wrong: 'กุมพาพันธ์', right: 'กุมภาพันธ์' },
  { wrong: 'กุมภาพันธุ์', right: 'กุมภาพันธ์' },
  { wrong: 'สาธารณะชน', right: 'สาธารณชน' },
  { wrong: 'ภาระกิจ', right: 'ภารกิจ' },
  { wrong: 'โปร่งใส่', right: 'โปร่งใส' },
  { wrong: 'โปรงใส', right: 'โปร่งใส' },
  { wrong: 'เจตนารมย์', right: 'เจตนารมณ์' },
  { wrong: 'ลิ้งก์', right: 'ลิงก์' },
  { wrong: 'ลิงค์', right: 'ลิงก์' },
  { wrong: 'ลิ้งค์', right: 'ลิงก์' },
  { wrong: 'อีเมล์', right: 'อีเมล' },
  { wrong: 'ดิจิตอล', right: 'ดิจิทัล' },
  { wrong: 'เฟสบุ๊ค', right: 'เฟซบุ๊ก' },
  { wrong: 'เฟสบุ๊ก', right: 'เฟซบุ๊ก' },
  { wrong: 'เฟซบุ๊ค', right: 'เฟซบุ๊ก' },
  { wrong: 'แอพพลิเคชั่น', right: 'แอปพลิเคชัน' },
  { wrong: 'แอปพลิเคชั่น', right: 'แอปพลิเคชัน' },
  { wrong: 'แอพพลิเคชัน', right: 'แอปพลิเคชัน' },
  { wrong: 'อัพเดท', right: 'อัปเดต' },
  { wrong: 'อัพเดต', right: 'อัปเดต' },
  { wrong: 'อัพโหลด', right: 'อัปโหลด' },
  { wrong: 'อินเตอร์เน็ต', right: 'อินเทอร์เน็ต' },
  { wrong: 'Intergity', right: 'Integrity' },
  { wrong: 'Tranparency', right: 'Transparency' },
  { wrong: 'Transparancy', right: 'Transparency' },
  { wrong: 'Assesment', right: 'Assessment' },
  { wrong: 'ครบคลุม', right: 'ครอบคลุม' },
  { wrong: 'อนุญาติ', right: 'อนุญาต' },
  { wrong: 'สังเกตุ', right: 'สังเกต' },
  { wrong: 'ปฎิบัติ', right: 'ปฏิบัติ' },
  { wrong: 'ทุจจริต', right: 'ทุจริต' },
  { wrong: 'คุณธรรรม', right: 'คุณธรรม' },
  { wrong: 'ผลลัพท์', right: 'ผลลัพธ์' },
  { wrong: 'ผลลัพย์', right: 'ผลลัพธ์' },
  { wrong: 'ประชาสัมพันธุ์', right: 'ประชาสัมพันธ์' },
  { wrong: 'ประชาสัมพัน์', right: 'ประชาสัมพันธ์' },
  { wrong: 'งบประมาน', right: 'งบประมาณ' },
  { wrong: 'กิจกรรรม', right: 'กิจกรรม' },
  { wrong: 'มาตราการ', right: 'มาตรการ' },
  { wrong: 'ดำเนิการ', right: 'ดำเนินการ' },
  { wrong: 'ดำเนินการณ์', right: 'ดำเนินการ' },
  { wrong: 'ลายเซ็นต์', right: 'ลายเซ็น' },
  { wrong: 'ขบวนการมีส่วนร่วม', right: 'กระบวนการมีส่วนร่วม' },
  { wrong: 'สร้างขบวนการ', right: 'สร้างกระบวนการ' },
  { wrong: 'ศูนย์รับเรื่องเรียน', right: 'ศูนย์รับเรื่องร้องเรียน' },
  { wrong: 'แจ้งเรื่องเรียน', right: 'แจ้งเรื่องร้องเรียน' },
  { wrong: 'ซื่อสัตว์สุจริต', right: 'ซื่อสัตย์สุจริต' },
];

/** ถ้อยคำที่พิมพ์ตกหรือพิมพ์เกินจนความหมายเพี้ยน พบในแผนและรายงานจริง */
export const MISWORDINGS: readonly Correction[] = [
  { wrong: 'การใช้งานจ่ายงบประมาณ', right: 'การใช้จ่ายงบประมาณ' },
  { wrong: 'การใช้ใช้จ่าย', right: 'การใช้จ่าย' },
  { wrong: 'ทางทางติดต่อ', right: 'ทางติดต่อ' },
  { wrong: 'อย่างน้อยเพียงใด', right: 'มากน้อยเพียงใด' },
  { wrong: 'กล้องรับความคิดเห็น', right: 'กล่องรับความคิดเห็น' },
  { wrong: 'กล้องรับความเห็น', right: 'กล่องรับความเห็น' },
  { wrong: 'ต่อผู้บัญชาโดย', right: 'ต่อผู้บังคับบัญชาโดย' },
  { wrong: 'ถึงผู้บัญชาโดย', right: 'ถึงผู้บังคับบัญชาโดย' },
  { wrong: 'หน่วยงานต่อระบุว่า', right: 'หน่วยงานต้องระบุว่า' },
  { wrong: 'ไม่พบต่อเขียนว่า', right: 'ไม่พบต้องเขียนว่า' },
  { wrong: 'พบปะความคิดเห็น', right: 'พบปะแลกเปลี่ยนความคิดเห็น' },
  { wrong: 'ประชุมความคิดเห็น', right: 'ประชุมระดมความคิดเห็น' },
  { wrong: 'ทุจริตในที่ยัง', right: 'ทุจริตที่ยัง' },
  { wrong: 'ความสะอาดและความมั่นใจ', right: 'ความสะดวกและความมั่นใจ' },
  { wrong: 'ความสะอาดและความเชื่อมั่น', right: 'ความสะดวกและความเชื่อมั่น' },
];

/** ชื่อกองและงานที่มักเขียนผิด เทียบกับประกาศกำหนดโครงสร้างส่วนราชการของ อปท. */
export const UNIT_NAMES: readonly Correction[] = [
  { wrong: 'กองศึกษา', right: 'กองการศึกษา' },
  { wrong: 'งานนิติกรรม', right: 'งานนิติการ', unless: ['งานนิติกรรมสัญญา', 'งานนิติกรรมและสัญญา'] },
];

/** หัวหน้าฝ่ายบริหารที่เป็นผู้รับบันทึก คำผิดที่พบในเอกสารจริง */
export const HEADS_MISSPELT: readonly Correction[] = [
  { wrong: 'นายองค์การบริหาร', right: 'นายกองค์การบริหาร' },
  { wrong: 'นายกององค์การ', right: 'นายกองค์การ' },
  { wrong: 'นายกองค้การ', right: 'นายกองค์การ' },
  { wrong: 'นายกองคํการ', right: 'นายกองค์การ' },
  { wrong: 'นายกองค์กรบริหาร', right: 'นายกองค์การบริหาร' },
  { wrong: 'นายกองการบริหาร', right: 'นายกองค์การบริหาร' },
  { wrong: 'นายกกองค์การ', right: 'นายกองค์การ' },
  { wrong: 'นายเทศมนตรี', right: 'นายกเทศมนตรี' },
  { wrong: 'นายกเทศมนตี', right: 'นายกเทศมนตรี' },
  { wrong: 'นายกเทศมลตรี', right: 'นายกเทศมนตรี' },
];
