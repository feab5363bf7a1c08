import type { Sourced } from './sourced.ts';

/** A law or regulation that plans quote, and the year of its first text. Later amendments keep that year. */
export interface LawYear extends Sourced {
  readonly name: string;
  /** The name as it is also written. */
  readonly alsoWritten: readonly string[];
  readonly buddhistYear: number;
}

const GAZETTE = { source: 'ราชกิจจานุเบกษา (ชื่อกฎหมายมีปีกำกับ)', confidence: 'high' } as const;

export const LAW_YEARS: readonly LawYear[] = [
  {
    name: 'ข้อมูลข่าวสารของราชการ',
    buddhistYear: 2540,
    alsoWritten: ['ข้อมูลข่าวสารของทางราชการ', 'ข้อมูลข่าวสารราชการ'],
    ...GAZETTE,
  },
  { name: 'การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ', buddhistYear: 2560, alsoWritten: [], ...GAZETTE },
  { name: 'มาตรฐานทางจริยธรรม', buddhistYear: 2562, alsoWritten: [], ...GAZETTE },
  { name: 'การอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ', buddhistYear: 2558, alsoWritten: [], ...GAZETTE },
  { name: 'คุ้มครองข้อมูลส่วนบุคคล', buddhistYear: 2562, alsoWritten: [], ...GAZETTE },
  { name: 'วินัยการเงินการคลังของรัฐ', buddhistYear: 2561, alsoWritten: [], ...GAZETTE },
  { name: 'การปฏิบัติราชการทางอิเล็กทรอนิกส์', buddhistYear: 2565, alsoWritten: [], ...GAZETTE },
  { name: 'การบริหารงานและการให้บริการภาครัฐผ่านระบบดิจิทัล', buddhistYear: 2562, alsoWritten: [], ...GAZETTE },
  { name: 'ประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต', buddhistYear: 2561, alsoWritten: [], ...GAZETTE },
  { name: 'สภาตำบลและองค์การบริหารส่วนตำบล', buddhistYear: 2537, alsoWritten: [], ...GAZETTE },
  { name: 'ระเบียบบริหารงานบุคคลส่วนท้องถิ่น', buddhistYear: 2542, alsoWritten: [], ...GAZETTE },
  {
    name: 'กำหนดแผนและขั้นตอนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น',
    buddhistYear: 2542,
    alsoWritten: [],
    ...GAZETTE,
  },
  { name: 'วิธีปฏิบัติราชการทางปกครอง', buddhistYear: 2539, alsoWritten: [], ...GAZETTE },
  { name: 'ความรับผิดทางละเมิดของเจ้าหน้าที่', buddhistYear: 2539, alsoWritten: [], ...GAZETTE },
  { name: 'หลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี', buddhistYear: 2546, alsoWritten: [], ...GAZETTE },
  { name: 'สำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ', buddhistYear: 2526, alsoWritten: [], ...GAZETTE },
];
