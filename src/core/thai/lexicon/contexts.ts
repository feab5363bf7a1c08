/** Words before a date that make it a quotation of law or of another office's letter. */
export const REFERENCES: readonly string[] = [
  'มติคณะรัฐมนตรี',
  'มติ ครม',
  'คณะรัฐมนตรี',
  'ตามหนังสือ',
  'หนังสือกระทรวง',
  'หนังสือกรม',
  'หนังสือจังหวัด',
  'หนังสืออำเภอ',
  'หนังสือสำนักงาน',
  'หนังสือด่วน',
  'อ้างถึง',
  'ราชกิจจานุเบกษา',
  'มติ ก.',
  'มติก.',
];

/** Words before รายเดือน, รายวัน that make it a way of paying or publishing. */
export const NOT_A_CADENCE: readonly string[] = [
  'ลูกจ้าง',
  'พนักงาน',
  'พนักงานจ้าง',
  'คนงาน',
  'ค่าจ้าง',
  'ค่าตอบแทน',
  'เงินเดือน',
  'เงิน',
  'เช่า',
  'หนังสือพิมพ์',
  'นิตยสาร',
  'ค่าบริการ',
  'เบี้ยยังชีพ',
  'อัตรา',
];

/** มีการ…, told and not planned (ให้มีการ, ต้องมีการ). */
export const DONE_OPENING = /(?:^|[\s-])มีการ/;

/** Words that tell of something done, anywhere before the date. */
export const DONE_WORDS: readonly string[] = [
  'ได้ดำเนินการ',
  'ได้จัด',
  'ได้แจ้ง',
  'ได้มีการ',
  'ได้ประชุม',
  'ได้ประกาศ',
  'ได้ประชาสัมพันธ์',
  'ได้รายงาน',
  'ได้เผยแพร่',
  'ได้แต่งตั้ง',
  'ได้ออก',
  'ได้ทำ',
  'ได้เสนอ',
  'ได้ส่ง',
  'ดำเนินการแล้ว',
  'เรียบร้อยแล้ว',
  'เสร็จแล้ว',
  'แล้วเสร็จแล้ว',
];

/** Words just before a period that make it the period of the data, not of the work. */
export const COVERAGE_WORDS: readonly string[] = ['ข้อมูล', 'ตัวเลข', 'สถิติ', 'แผน', 'ผลคะแนน'];

/** รายงานประจำปี, รอบ ๑๒ เดือน, ไตรมาสที่ ๔: told of after the fiscal year has ended. */
export const YEAR_END_REPORT =
  /รอบ(?:ระยะเวลา)? ?(?:12|สิบสอง) ?เดือน|ไตรมาส(?:ที่)? ?(?:4|สี่|สุดท้าย)|(?:รายงาน|สรุป).*(?:ประจำปี|สิ้นปีงบประมาณ|ทั้งปี)/;

/** Words before ก.พ., ก.ค. that make it the name of an office. */
export const OFFICES = /(?:สำนักงาน|คณะกรรมการ|เลขาธิการ|ระเบียบ|หนังสือ) ?$/;

/** At the beginning of a line these quote an order by its date; later on they are part of what was done. */
export const OPENING_REFERENCES: readonly string[] = ['ตามคำสั่ง', 'ตามประกาศ', 'ตามระเบียบ'];

/** Says that nothing came in: the days around it are those that were watched, not those of a deed. */
export const NOTHING_CAME =
  /(?:ไม่มี|ไม่พบ|ไม่ปรากฏ|จำนวน|สถิติ) ?(?:การ|เรื่อง|ข้อ|ผู้|ข้อมูล)?(?:การ|เรื่อง)?(?:ร้องเรียน|ทุจริต|ร้องทุกข์)/;

/** Words shortly before a date that say the deed has not been done, or not yet. */
export const NOT_DONE: readonly string[] = [
  'ยังไม่',
  'ไม่ได้',
  'จะดำเนิน',
  'จะจัด',
  'จะเผยแพร่',
  'จะแล้วเสร็จ',
  'เลื่อนไป',
  'เลื่อนเป็น',
  'กำหนดจัด',
  'กำหนดดำเนินการ',
  'มีกำหนด',
  'คาดว่า',
  'วางแผน',
];
