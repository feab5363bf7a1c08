import type { Sourced } from './sourced.ts';

export interface Indicator {
  readonly number: number;
  /** The first name is the one we suggest; the others are used as well. */
  readonly names: readonly string[];
  readonly tool: 'IIT' | 'EIT' | 'OIT';
}

export interface Indicators extends Sourced {
  readonly fromYear: number;
  readonly indicators: readonly Indicator[];
}

export const INDICATORS: readonly Indicators[] = [
  {
    fromYear: 2562,
    indicators: [
      { number: 1, names: ['การปฏิบัติหน้าที่'], tool: 'IIT' },
      { number: 2, names: ['การใช้งบประมาณ'], tool: 'IIT' },
      { number: 3, names: ['การใช้อำนาจ'], tool: 'IIT' },
      {
        number: 4,
        names: ['การใช้ทรัพย์สินของราชการ', 'การใช้ทรัพย์สินของทางราชการ'],
        tool: 'IIT',
      },
      { number: 5, names: ['การแก้ไขปัญหาการทุจริต'], tool: 'IIT' },
      { number: 6, names: ['คุณภาพการดำเนินงาน'], tool: 'EIT' },
      { number: 7, names: ['ประสิทธิภาพการสื่อสาร'], tool: 'EIT' },
      { number: 8, names: ['การปรับปรุงการทำงาน', 'การปรับปรุงระบบการทำงาน'], tool: 'EIT' },
      { number: 9, names: ['การเปิดเผยข้อมูล'], tool: 'OIT' },
      { number: 10, names: ['การป้องกันการทุจริต'], tool: 'OIT' },
    ],
    source: 'ตัวชี้วัดการประเมิน ITA ของสำนักงาน ป.ป.ช. (เลขข้อและชื่อตรงกันหลายแหล่ง)',
    confidence: 'high',
  },
];
