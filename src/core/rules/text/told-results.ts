import { oncePer } from '../../once-per.ts';
import type { RowAsRead } from '../rule.ts';
import { anyOf } from './any-of.ts';
import type { Item } from './items-of.ts';
import { withoutGaps } from './text-view.ts';

/** What one item under ผลการดำเนินการ amounts to. */
export interface ToldResult extends Item {
  readonly kind:
    | 'deed'
    /** A date, and nothing that was done. */
    | 'date-only'
    /** The name of a report, without a figure or a day. */
    | 'report-only'
    /** Something that is still to come. */
    | 'promise'
    /** Said openly: not done, or not done yet. */
    | 'unfinished';
  readonly hasDate: boolean;
  /** Its words as compared. */
  readonly key: string;
}

const DATE = '(?:[0-9]{1,2}(?:เดือน)?)?[ก-์]{2,10}\\.?(?:[ก-์]\\.)?(?:พ\\.?ศ\\.?)?[0-9]{2,4}';
/** Units that may stand in front; anything else there may be the deed. */
const UNIT = anyOf([
  'สำนักปลัด',
  'สำนักงานปลัด',
  'สำนักปลัดเทศบาล',
  'กองคลัง',
  'กองช่าง',
  'กองการศึกษา',
  'กองศึกษา',
  'กองสวัสดิการสังคม',
  'กองสาธารณสุข',
  'กองสาธารณสุขและสิ่งแวดล้อม',
  'กองยุทธศาสตร์และงบประมาณ',
  'หน่วยตรวจสอบภายใน',
  'งานนิติการ',
  'งานพัสดุ',
  'งานการเจ้าหน้าที่',
  'งานประชาสัมพันธ์',
  'งานนโยบายและแผน',
  'งานบริหารทั่วไป',
]);
// กองคลัง ดำเนินการเมื่อวันที่ ๑๒ เดือนธันวาคม ๒๕๖๘ | แล้วเสร็จเมื่อวันที่… | เมื่อวันที่…
const DATE_ONLY = new RegExp(
  `^(?:${UNIT})?(?:ได้)?(?:ดำเนินการ)?(?:แล้ว)?(?:เสร็จ(?:สิ้น)?|เรียบร้อย)?(?:แล้ว)?(?:เมื่อ|ใน|ณ)?(?:วันที่|เดือน)?${DATE}$`,
);
// รายงานผลการเผยแพร่… | บันทึกรายงานผล… | สรุปเรื่องร้องเรียน…
const REPORT = /^(?:มี|จัดทำ)?(?:บันทึก)?(?:การ)?(?:รายงาน|สรุป)(?:ผล|การ|เรื่อง|กิจกรรม|ความ|งาน)/;
const PROMISES = [
  // สรุปผลและความก้าวหน้าเมื่อสิ้นปี | รายงานผลหลังสิ้นปีงบประมาณ
  /(?:สรุปผล|ความก้าวหน้า|ความคืบหน้า|รายงานผล).{0,30}(?:ณ|เมื่อ|ตอน|หลัง)สิ้นปี/,
  /^(?:อยู่ระหว่าง)?รอ(?=สรุป|ผล|ดำเนินการ|รายงาน|ข้อมูล|งบประมาณ|อนุมัติ|พิจารณา|ประกาศ|จัดสรร)/,
  /^(?:จะ|คาดว่าจะ|มีแผนจะ)/,
  // ทั้งบุคลากรและประชาชนจะเข้าใจงานมากขึ้น
  /^(?:ทั้ง)?(?:ประชาชน|บุคลากร|เจ้าหน้าที่|หน่วยงาน|ผู้รับบริการ).{0,15}จะ(?:เข้าใจ|มี|ได้|ทราบ|ดำเนินการ)/,
];
const UNFINISHED = /^(?:อยู่)?(?:ระหว่าง|กำลัง)(?:การ)?ดำเนินการ|^ยังไม่(?:ได้)?(?:ดำเนินการ|ทำ|จัด|เริ่ม|แล้วเสร็จ)/;
const ROUNDS = /รอบ[0-9]{1,2}เดือน/g;

export const toldResults = oncePer((row: RowAsRead): readonly ToldResult[] => {
  const { measure, schedule } = row;
  if (measure.sharedWithAbove?.includes('results')) return [];
  const dates = schedule.completions
    .filter(({ field }) => field === 'results')
    .map(({ quote }) => quote.trim());
  return row.cell('results').items.map((item) => {
    const { label, text, quote } = item;
    const hasDate = dates.some((date) => quote.includes(date));
    const key = withoutGaps(text);
    const kind = kindOf(key, hasDate);
    return label === undefined
      ? { text, quote, hasDate, key, kind }
      : { label, text, quote, hasDate, key, kind };
  });
});

function kindOf(key: string, hasDate: boolean): ToldResult['kind'] {
  if (DATE_ONLY.test(key)) return 'date-only';
  if (UNFINISHED.test(key)) return 'unfinished';
  if (hasDate) return 'deed';
  if (PROMISES.some((pattern) => pattern.test(key))) return 'promise';
  const isReport = REPORT.test(key) && !/[0-9]/.test(key.replace(ROUNDS, ''));
  return isReport ? 'report-only' : 'deed';
}
