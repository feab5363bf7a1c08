import { nearestTag } from '../core/documents/office-template-nearest.ts';
import type { PackageReason, TemplateProblem } from '../docx/office-template/index.ts';

const SAVE_AS = 'เปิดใน Word หรือ Google เอกสาร แล้วบันทึกเป็น .docx ก่อน';

/** Why a file cannot be used at all: one sentence each. */
export const PACKAGE_WORDS: Readonly<Record<PackageReason, string>> = {
  empty: 'ไฟล์นี้ว่างเปล่า เลือกไฟล์แบบเอกสารอีกครั้ง',
  'too-big': 'ไฟล์ใหญ่เกิน 2 MB ลดขนาดรูปภาพในไฟล์ (คลิกรูป > บีบอัดรูปภาพ) แล้วลองใหม่',
  'old-word': `ไฟล์นี้เป็น Word รุ่นเก่า (.doc) ใช้ไม่ได้ ${SAVE_AS}`,
  protected: 'ไฟล์นี้ตั้งรหัสผ่านไว้ ระบบจึงเปิดอ่านไม่ได้ เอารหัสผ่านออกแล้วบันทึกใหม่',
  spreadsheet: 'ไฟล์นี้เป็น Excel (.xlsx) ไม่ใช่แบบเอกสาร เลือกไฟล์ Word (.docx)',
  macros: 'ไฟล์นี้มีแมโคร (.docm) เพื่อความปลอดภัยจึงไม่รับ บันทึกเป็น .docx ธรรมดาก่อน',
  'not-word': `ไฟล์นี้ไม่ใช่เอกสาร Word (.docx) ${SAVE_AS}`,
  damaged: 'ไฟล์นี้เสียหายหรือมาไม่ครบ ดาวน์โหลดหรือคัดลอกไฟล์ใหม่แล้วลองอีกครั้ง',
  'too-many-parts': `ไฟล์นี้มีส่วนประกอบมากผิดปกติ จึงไม่เปิด ${SAVE_AS}`,
  'grows-too-big': `ไฟล์นี้ขยายออกแล้วใหญ่ผิดปกติ จึงไม่เปิด ${SAVE_AS}`,
};

const WORDS: Readonly<Record<TemplateProblem['kind'], (problem: TemplateProblem) => string>> = {
  'unclosed-tag': ({ tag }) => `${tag} ยังไม่มีวงเล็บปีกกาปิด } ในย่อหน้าเดียวกัน`,
  'unopened-tag': ({ tag }) => `${tag} มีวงเล็บปีกกาปิด แต่ไม่มีวงเล็บปีกกาเปิด { ในย่อหน้าเดียวกัน`,
  'full-width-brace': ({ tag, other }) => `${tag} ใช้วงเล็บแบบเต็มความกว้าง พิมพ์ใหม่เป็น ${other}`,
  'space-in-tag': ({ tag, other }) => `${tag} มีช่องว่างหรืออักขระที่มองไม่เห็นอยู่ข้างใน พิมพ์ใหม่เป็น ${other}`,
  'unknown-tag': ({ tag }) => `${tag} ไม่ใช่คำที่ระบบรู้จัก${suggestion(tag)}`,
  'outside-list': ({ tag, other = '' }) => `${tag} ใช้ได้เฉพาะระหว่าง ${places(other)}`,
  'list-as-field': ({ tag }) => `${tag} เป็นรายการ ต้องเขียนเปิดด้วย ${opening(tag)} และปิดด้วย ${closing(tag)}`,
  'unclosed-list': ({ tag }) => `${tag} เปิดไว้แต่ไม่มี ${closing(tag)} ปิด`,
  'unopened-list': ({ tag }) => `${tag} ปิดรายการที่ไม่ได้เปิด ต้องมี ${opening(tag)} อยู่ข้างหน้า`,
  'list-mismatch': ({ tag, other = '' }) => `${tag} ปิดไม่ตรงกับ ${other} ที่เปิดไว้ ต้องปิดด้วย ${closing(other)}`,
  'list-crosses-table': ({ tag, other }) =>
    `${tag} กับ ${other} ต้องอยู่ในตารางเดียวกัน (ช่องแรกและช่องสุดท้ายของแถว) หรืออยู่นอกตารางทั้งคู่`,
  'no-tags': () =>
    'ไม่พบคำในวงเล็บปีกกา เช่น {เรื่อง} เลย เอกสารที่สร้างจะไม่มีข้อมูลของแผน — ดาวน์โหลดแบบตั้งต้นแล้วแก้จากไฟล์นั้น',
  'cannot-fill': ({ tag }) =>
    `ลองใส่ข้อมูลแล้วได้ไฟล์ที่ Word เปิดไม่ได้${tag ? ` ตรวจ ${tag}` : ''} — วางคำเปิดและคำปิดของรายการให้อยู่ในย่อหน้าหรือแถวตารางเดียวกัน`,
};

/** One sentence for each thing wrong with the tags, with the words around it. */
export function templateProblemWords(problem: TemplateProblem): string {
  const sentence = WORDS[problem.kind](problem);
  const isInside = problem.near !== '' && problem.near !== problem.tag;
  return isInside ? `${sentence} (ตรงข้อความ “${problem.near}”)` : sentence;
}

function nameOf(tag: string): string {
  return tag.replace(/[{}｛｝#/^\s]/g, '');
}

const opening = (tag: string): string => `{#${nameOf(tag)}}`;
const closing = (tag: string): string => `{/${nameOf(tag)}}`;

function suggestion(tag: string): string {
  const nearest = nearestTag(nameOf(tag));
  return nearest === undefined ? '' : ` หมายถึง ${tag.replace(nameOf(tag), nearest)} หรือไม่`;
}

function places(lists: string): string {
  return lists
    .split(' ')
    .map((list) => `${opening(list)} กับ ${closing(list)}`)
    .join(' หรือ ');
}
