import type { Tab } from './column.ts';

export const SETTINGS_TAB: Tab<'name' | 'value' | 'explanation'> = {
  name: 'ตั้งค่า',
  colour: '#5f6368',
  frozenColumns: 1,
  columns: [
    {
      field: 'name',
      heading: 'รายการ',
      keptBy: 'officer',
      width: 240,
      needed: true,
      note: 'ชื่อรายการ ไม่ต้องแก้',
    },
    {
      field: 'value',
      heading: 'ค่า',
      keptBy: 'officer',
      width: 380,
      needed: true,
      note: 'พิมพ์ค่าของหน่วยงานท่านในช่องนี้',
    },
    { field: 'explanation', heading: 'คำอธิบาย', keptBy: 'officer', width: 460, note: 'รายการนี้ใช้ทำอะไร' },
  ],
};

export const MEMO_FORMS = ['บันทึกและรายงานแยกกัน', 'ตารางอยู่ในบันทึก', 'ไม่ใช้บันทึก'] as const;
export type MemoForm = (typeof MEMO_FORMS)[number];
export const ROUND_CHOICES = ['๖ เดือน', '๑๒ เดือน'] as const;
export const DIGIT_CHOICES = ['ไทย', 'อารบิก'] as const;
export const FONT_CHOICES = ['Sarabun', 'TH SarabunPSK', 'TH SarabunIT๙', 'TH Sarabun New'] as const;
export const KEEP_CHOICES = ['เก็บ', 'ไม่เก็บ'] as const;
export const DIGEST_CHOICES = ['ไม่ส่ง', 'ทุกวัน', 'ทุกวันจันทร์'] as const;

/** The forms by the names officers choose them; src/core/forms has one for each. */
export const FORM_NAMES = [
  'แบบครบถ้วนของโปร่งใส (มีผลลัพธ์ ปัญหา และสรุปสถานะ)',
  'บันทึกมีหัวข้อ รายงาน ๖ คอลัมน์ มีปก',
  'รายงานรอบ ๖ เดือน ๕ คอลัมน์ มีปก ไม่มีบันทึก',
  'บันทึกเสนอ ๕ ลำดับ รายงานประจำปี ๗ คอลัมน์ มีปก',
  'บันทึกมีความเห็นพิมพ์ไว้ รายงานประจำปี ๕ คอลัมน์ ไม่มีปก',
  'บันทึกที่มีรายการและตาราง ๕ คอลัมน์อยู่ในตัว มีคะแนนท้ายตาราง',
] as const;
export type FormName = (typeof FORM_NAMES)[number];

export const PRINT_CHOICES = ['พิมพ์', 'ไม่พิมพ์'] as const;

export interface Setting {
  readonly key: string;
  readonly name: string;
  readonly explanation: string;
  readonly choices?: readonly string[];
  readonly date?: true;
  /** What it is read as, where it is not text, one of its choices, or a date. */
  readonly as?: 'year' | 'number';
  /** Written when the sheet is made, so that an office sees what happens when it changes nothing. */
  readonly start?: string | number;
}

/** Every setting of an office, in the order of the tab. Found by name, so rows may be moved. */
export const SETTINGS = [
  { key: 'name', name: 'ชื่อหน่วยงาน', explanation: 'ชื่อเต็ม เช่น องค์การบริหารส่วนตำบล… หรือ เทศบาลตำบล…' },
  {
    key: 'kind',
    name: 'ประเภทหน่วยงาน',
    explanation: 'องค์การบริหารส่วนตำบล เทศบาลตำบล เทศบาลเมือง เทศบาลนคร หรือ องค์การบริหารส่วนจังหวัด',
  },
  { key: 'kindAbbr', name: 'คำย่อประเภทหน่วยงาน', explanation: 'เช่น อบต. ทต. ทม. ทน. อบจ.' },
  {
    key: 'place',
    name: 'ชื่อเฉพาะ',
    explanation: 'ชื่อตำบล เมือง หรือจังหวัด โดยไม่มีคำว่า องค์การบริหารส่วนตำบล หรือ เทศบาล นำหน้า',
  },
  { key: 'district', name: 'อำเภอ', explanation: 'ไม่ต้องมีคำว่า อำเภอ' },
  { key: 'province', name: 'จังหวัด', explanation: 'ไม่ต้องมีคำว่า จังหวัด' },
  { key: 'phone', name: 'โทรศัพท์หน่วยงาน', explanation: 'หมายเลขกลางของหน่วยงาน' },
  { key: 'fiscalYear', name: 'ปีงบประมาณ', explanation: 'ปี พ.ศ. ของแผน เช่น ๒๕๖๙' },
  {
    key: 'analysedYear',
    as: 'year',
    name: 'ปีที่นำผลประเมินมาวิเคราะห์',
    explanation: 'ปี พ.ศ. ของผล ITA ที่ใช้กำหนดมาตรการ ปกติคือปีก่อนหน้า',
  },
  { key: 'round', name: 'รอบรายงาน', explanation: 'รอบของรายงานฉบับนี้', choices: ROUND_CHOICES },
  {
    key: 'documentDate',
    name: 'วันที่เอกสาร',
    explanation: 'วันที่ในบันทึกข้อความ พิมพ์เป็นวันที่หรือข้อความก็ได้',
    date: true,
  },
  {
    key: 'dateText',
    name: 'วันที่ตามที่พิมพ์',
    explanation: 'ใส่เมื่ออยากพิมพ์วันที่ต่างจากแบบปกติ เช่น ๓ เดือนเมษายน พ.ศ. ๒๕๖๙',
  },
  {
    key: 'form',
    name: 'แบบเอกสาร',
    explanation: 'เลือกแบบแล้วกดเมนู ใช้แบบเอกสารที่เลือก ระบบจะใส่ข้อความ หัวตาราง และลำดับผู้ลงนามของแบบนั้นให้',
    choices: FORM_NAMES,
    start: FORM_NAMES[0],
  },
  {
    key: 'memoForm',
    name: 'แบบบันทึกข้อความ',
    explanation: 'มีบันทึกแยกจากรายงาน มีตารางอยู่ในบันทึก หรือส่งรายงานโดยไม่มีบันทึก',
    choices: MEMO_FORMS,
    start: MEMO_FORMS[0],
  },
  { key: 'department', name: 'ส่วนราชการ', explanation: 'ข้อความในบรรทัด ส่วนราชการ ของบันทึก' },
  { key: 'memoPhone', name: 'โทรศัพท์เจ้าของเรื่อง', explanation: 'พิมพ์ต่อท้ายบรรทัด ส่วนราชการ' },
  {
    key: 'number',
    name: 'ที่ (เลขหนังสือ)',
    explanation: 'อักษรย่อและเลขประจำหน่วยงาน ส่วนเลขทะเบียนให้ธุรการออกเอง ระบบไม่ออกเลขให้',
  },
  { key: 'subject', name: 'เรื่อง', explanation: 'ชื่อเรื่องในบันทึกข้อความ' },
  { key: 'addressee', name: 'เรียน', explanation: 'ผู้รับบันทึก เช่น นายกองค์การบริหารส่วนตำบล…' },
  { key: 'scoreIIT', as: 'number', name: 'คะแนน IIT', explanation: 'คะแนนเต็ม ๑๐๐' },
  { key: 'scoreEIT', as: 'number', name: 'คะแนน EIT', explanation: 'คะแนนเต็ม ๑๐๐' },
  { key: 'scoreOIT', as: 'number', name: 'คะแนน OIT', explanation: 'คะแนนเต็ม ๑๐๐' },
  { key: 'scoreTotal', as: 'number', name: 'คะแนนรวม', explanation: 'คะแนนรวมตามประกาศผล' },
  { key: 'grade', name: 'ระดับผลการประเมิน', explanation: 'ตามประกาศผล เช่น A หรือ ผ่านดี' },
  { key: 'scoreYear', as: 'year', name: 'ปีของคะแนน', explanation: 'ปี พ.ศ. ที่ประกาศผลคะแนนนี้' },
  { key: 'targetGrade', name: 'ระดับเป้าหมาย', explanation: 'ระดับที่ตั้งใจจะไปให้ถึง' },
  { key: 'targetMin', as: 'number', name: 'คะแนนเป้าหมาย', explanation: 'คะแนนต่ำสุดของระดับเป้าหมาย' },
  {
    key: 'track',
    name: 'กลุ่มหน่วยงานที่รับการประเมิน',
    explanation: 'ปกติคือ อปท. ใช้เลือกเลขข้อ OIT ให้ตรงปี',
    start: 'อปท.',
  },
  {
    key: 'digits',
    name: 'ตัวเลขในเอกสาร',
    explanation: 'ไทย พิมพ์เลขไทยทั้งฉบับ อารบิก พิมพ์ตามที่กรอก',
    choices: DIGIT_CHOICES,
    start: DIGIT_CHOICES[0],
  },
  {
    key: 'font',
    name: 'แบบอักษร',
    explanation: 'Sarabun เหมาะกับ Google เอกสาร แบบอื่นเหมาะกับ Word',
    choices: FONT_CHOICES,
    start: FONT_CHOICES[0],
  },
  {
    key: 'keepDocx',
    name: 'เก็บไฟล์ Word',
    explanation: 'เก็บไฟล์ .docx ไว้ใน Google ไดรฟ์คู่กับ Google เอกสารหรือไม่',
    choices: KEEP_CHOICES,
    start: KEEP_CHOICES[1],
  },
  {
    key: 'keepPdf',
    name: 'เก็บไฟล์ PDF',
    explanation: 'เก็บไฟล์ PDF ไว้ใน Google ไดรฟ์คู่กับ Google เอกสารหรือไม่',
    choices: KEEP_CHOICES,
    start: KEEP_CHOICES[1],
  },
  {
    key: 'appendix',
    name: 'ภาคผนวกหลักฐาน',
    explanation: 'พิมพ์ทะเบียนหลักฐานพร้อม QR code ท้ายรายงานหรือไม่',
    choices: PRINT_CHOICES,
    start: PRINT_CHOICES[0],
  },
  {
    key: 'publicSignatures',
    name: 'ลายมือชื่อในฉบับเผยแพร่',
    explanation: 'ฉบับที่เผยแพร่บนเว็บไซต์มีลำดับผู้ลงนามหรือไม่',
    choices: PRINT_CHOICES,
    start: PRINT_CHOICES[0],
  },
  {
    key: 'warningDays',
    as: 'number',
    name: 'เตือนล่วงหน้า (วัน)',
    explanation: 'ก่อนครบกำหนดกี่วันจึงขึ้นว่า ใกล้ครบกำหนด',
    start: 30,
  },
  {
    key: 'units',
    name: 'รายชื่อส่วนราชการ',
    explanation:
      'บรรทัดละส่วน เช่น สำนักปลัด กองคลัง ใช้แยกหน้าสรุปและข้อความ ใครค้างอะไร ถ้าว่าง ระบบใช้ชื่อที่พบในช่อง ผู้รับผิดชอบ',
  },
  { key: 'reviewerEmail', name: 'อีเมลผู้ตรวจ', explanation: 'อีเมลของปลัดหรือผู้ตรวจ' },
  {
    key: 'digestTo',
    name: 'ผู้รับอีเมลเตือนงานค้าง',
    explanation: 'อีเมลของผู้ที่ควรรู้ว่าใครค้างอะไร หลายคนคั่นด้วยจุลภาคหรือขึ้นบรรทัดใหม่ ถ้าว่าง ระบบไม่ส่งให้ใคร',
  },
  {
    key: 'digestEvery',
    name: 'ส่งอีเมลเตือนงานค้าง',
    explanation: 'เลือกว่าจะส่งบ่อยแค่ไหน แล้วกดเมนู เตือนทางอีเมล > ตั้งเวลาส่งหรือรับช่วงต่อ หนึ่งครั้ง',
    choices: DIGEST_CHOICES,
    start: DIGEST_CHOICES[0],
  },
  {
    key: 'exemptions',
    name: 'ข้อยกเว้นการตรวจทั้งแผน',
    explanation: 'ข้อที่ไม่ต้องเตือนสำหรับทั้งแผน บรรทัดละข้อ พร้อมเหตุผล เช่น MEMO-002: ธุรการออกเลขภายหลัง',
  },
] as const satisfies readonly Setting[];

export type SettingKey = (typeof SETTINGS)[number]['key'];
