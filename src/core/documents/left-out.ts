import { headingIn } from '../plan/heading-in.ts';
import { MEASURES_TAB } from '../plan/measures-tab.ts';
import { MEASURE_FIELDS, type Plan } from '../plan/plan.ts';
import { dayOf } from '../plan/written.ts';
import { toArabicDigits } from '../thai/digits.ts';
import type { DocumentKind } from './document-name.ts';
import { unknownTags } from './fill-tags.ts';
import { reportColumns } from './report-table.ts';

/** Printed otherwise than in a column of the table. */
const NOT_IN_TABLE = new Set(['no', 'group', 'subgroup', 'indicator', 'evidence']);

/** What a document does not show although someone may look for it there: one plain sentence each. */
export function leftOut(kind: DocumentKind, plan: Plan): readonly string[] {
  const missing = kind === 'memo' ? missingInMemo(plan) : missingInReport(plan);
  return [...missing, ...scoresLeft(kind, plan), ...tagsLeft(kind, plan)];
}

function missingInMemo({ memo, documentDate }: Plan): readonly string[] {
  if (!memo) return [];
  const nameless = memo.approvals.filter(({ name }) => name === undefined).length;
  return [
    ...(memo.number === undefined ? ['เลขที่หนังสือ: เว้นเป็นเส้นประ ให้ใส่เลขในแผ่น ตั้งค่า หรือเขียนเอง'] : []),
    ...(documentDate === undefined && memo.dateText === undefined
      ? ['วันที่: เว้นเป็นเส้นประ ให้ใส่วันที่เอกสารในแผ่น ตั้งค่า หรือเขียนเอง']
      : []),
    ...(documentDate !== undefined && memo.dateText === undefined && !dayOf(documentDate)
      ? ['วันที่: พิมพ์ตามที่กรอกไว้ เพราะอ่านเป็นวันที่ไม่ได้ โปรดตรวจในแผ่น ตั้งค่า']
      : []),
    ...(memo.department === undefined ? ['ส่วนราชการ: ยังไม่ได้กรอกในแผ่น ตั้งค่า'] : []),
    ...(memo.subject === undefined ? ['เรื่อง: ยังไม่ได้กรอกในแผ่น ตั้งค่า'] : []),
    ...(memo.addressee === undefined ? ['เรียน: ยังไม่ได้กรอกในแผ่น ตั้งค่า'] : []),
    ...(memo.sections.length === 0 ? ['เนื้อหาบันทึก: ยังไม่มีในแผ่น ข้อความ'] : []),
    ...(memo.approvals.length === 0 ? ['ผู้ลงนาม: ยังไม่มีในแผ่น ผู้ลงนาม'] : []),
    ...(nameless > 0 ? [`ผู้ลงนาม ${nameless} คนยังไม่มีชื่อ: พิมพ์เป็นเส้นประในวงเล็บ`] : []),
  ];
}

function missingInReport(plan: Plan): readonly string[] {
  const columns = reportColumns(plan);
  const printed = new Set(columns.map(({ field }) => field));
  const unprinted = MEASURE_FIELDS.filter(
    (field) =>
      !NOT_IN_TABLE.has(field) &&
      !printed.has(field) &&
      plan.measures.some((measure) => measure[field] !== undefined),
  );
  return [
    ...(plan.measures.length === 0 ? ['ตาราง: ยังไม่มีมาตรการในแผ่น มาตรการ'] : []),
    ...columns
      .filter(({ field }) => field === undefined)
      .map(({ heading }) => `หัวตาราง “${heading}”: พิมพ์เป็นช่องว่าง เพราะยังไม่ได้บอกในแผ่น ข้อความ ว่าใช้คอลัมน์ใด`),
    ...unprinted.map(
      (field) => `คอลัมน์ “${headingIn(MEASURES_TAB, field)}”: มีข้อความ แต่ไม่อยู่ในหัวตารางของรายงาน`,
    ),
    ...(plan.report.title === undefined ? ['ชื่อรายงาน: ยังไม่มีในแผ่น ข้อความ'] : []),
  ];
}

/** Told once, with the report: scores may stand in either document. */
function scoresLeft(kind: DocumentKind, plan: Plan): readonly string[] {
  const { total } = plan.scores ?? {};
  if (kind === 'memo' || total === undefined) return [];
  const texts = toArabicDigits([...memoTexts(plan), ...reportTexts(plan)].join('\n'));
  if (/\{(?:คะแนน|ระดับ)/.test(texts) || texts.includes(String(total)) || texts.includes(total.toFixed(2)))
    return [];
  return ['คะแนน ITA: กรอกไว้ในแผ่น ตั้งค่า แต่ไม่มีข้อความใดพิมพ์คะแนน หากต้องการให้ใส่ {คะแนนรวม} ในแผ่น ข้อความ'];
}

function memoTexts({ memo }: Plan): readonly string[] {
  const sections = memo?.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]) ?? [];
  return [memo?.subject, memo?.closing, ...sections].flatMap((text) => text ?? []);
}

function reportTexts({ report }: Plan): readonly string[] {
  return [report.title, report.introduction, report.closing, ...report.coverLines].flatMap(
    (text) => text ?? [],
  );
}

function tagsLeft(kind: DocumentKind, plan: Plan): readonly string[] {
  const texts = kind === 'memo' ? memoTexts(plan) : reportTexts(plan);
  const unknown = new Set(texts.flatMap(unknownTags));
  return [...unknown].map((tag) => `คำในวงเล็บปีกกา ${tag}: พิมพ์ตามที่กรอก เพราะไม่ใช่คำที่ระบบรู้จัก`);
}
