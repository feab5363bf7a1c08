import type { Sourced } from './sourced.ts';

/** What an O-item asks to see, in our words; o-item-parts.ts knows where each stands in a plan. */
export type OItemPart =
  | 'analysis'
  | 'measure'
  | 'steps'
  | 'responsible'
  | 'monitoring'
  | 'results'
  | 'outcome'
  | 'fiscal-year';

export interface OItem extends Sourced {
  /** The year of the assessment (Buddhist). */
  readonly year: number;
  readonly track: string;
  readonly item: string;
  readonly title: string;
  /** Which of the two duties it asks about: having measures, or reporting what came of them. */
  readonly duty: 'measures' | 'report';
  readonly parts: readonly OItemPart[];
}

const MEASURES: readonly OItemPart[] = ['analysis', 'measure', 'steps', 'responsible', 'monitoring'];
const REPORT_UNTIL_2566: readonly OItemPart[] = ['measure', 'results', 'fiscal-year'];
const REPORT_FROM_2567: readonly OItemPart[] = ['measure', 'results', 'outcome', 'fiscal-year'];

/** One line a year and duty. A year that is not here is answered by the nearest earlier one, and said so. */
export const O_ITEMS: readonly OItem[] = [
  {
    year: 2565,
    track: 'อปท.',
    item: 'O42',
    title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    duty: 'measures',
    parts: MEASURES,
    source: 'หน้าเผยแพร่ข้อ O42 ปี 2565 ขององค์การบริหารส่วนจังหวัดแห่งหนึ่ง',
    confidence: 'medium',
  },
  {
    year: 2565,
    track: 'อปท.',
    item: 'O43',
    title: 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    duty: 'report',
    parts: REPORT_UNTIL_2566,
    source: 'อนุมานจากลำดับข้อของปี 2566',
    confidence: 'low',
  },
  {
    year: 2566,
    track: 'อปท.',
    item: 'O42',
    title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    duty: 'measures',
    parts: MEASURES,
    source: 'รายการข้อ OIT ปี 2566 (43 ข้อ) และองค์ประกอบที่หน่วยงานยกมาไว้ในรายงาน',
    confidence: 'high',
  },
  {
    year: 2566,
    track: 'อปท.',
    item: 'O43',
    title: 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    duty: 'report',
    parts: REPORT_UNTIL_2566,
    source: 'รายการข้อ OIT ปี 2566 (43 ข้อ)',
    confidence: 'high',
  },
  {
    year: 2567,
    track: 'อปท.',
    item: 'O34',
    title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    duty: 'measures',
    parts: MEASURES,
    source: 'รายการข้อ OIT ปี 2567 (35 ข้อ) เลขข้อจากแหล่งเดียว',
    confidence: 'medium',
  },
  {
    year: 2567,
    track: 'อปท.',
    item: 'O35',
    title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    duty: 'report',
    parts: REPORT_FROM_2567,
    source: 'รายการข้อ OIT ปี 2567 (35 ข้อ) เลขข้อจากแหล่งเดียว',
    confidence: 'medium',
  },
  {
    year: 2568,
    track: 'อปท.',
    item: 'O27',
    title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    duty: 'measures',
    parts: MEASURES,
    source: 'อนุมานจากลำดับหัวข้อ OIT ปี 2568',
    confidence: 'low',
  },
  {
    year: 2568,
    track: 'อปท.',
    item: 'O28',
    title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    duty: 'report',
    parts: REPORT_FROM_2567,
    source: 'อนุมานจากลำดับหัวข้อ OIT ปี 2568',
    confidence: 'low',
  },
  {
    year: 2569,
    track: 'อปท.',
    item: 'O25',
    title: 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร',
    duty: 'measures',
    parts: MEASURES,
    source: 'หน้าเผยแพร่ OIT ปี 2569 (26 ข้อ) ขององค์การมหาชนแห่งหนึ่ง ไม่ใช่ อปท.',
    confidence: 'low',
  },
  {
    year: 2569,
    track: 'อปท.',
    item: 'O26',
    title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ของปีงบประมาณก่อนหน้า',
    duty: 'report',
    parts: REPORT_FROM_2567,
    source: 'หน้าเผยแพร่ OIT ปี 2569 (26 ข้อ) ขององค์การมหาชนแห่งหนึ่ง ไม่ใช่ อปท.',
    confidence: 'low',
  },
];
