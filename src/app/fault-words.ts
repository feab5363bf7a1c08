import type { LayoutProblem } from '../core/plan/locate-columns.ts';
import { shorten } from '../core/rules/text/shorten.ts';
import { Fault, type FaultCode, type FaultFacts } from './fault.ts';

const REPAIR = 'กดเมนู โปร่งใส > จัดการแผ่นงาน > ติดตั้ง/ซ่อมแม่แบบ แล้วลองใหม่';

/** One plain sentence or two for each fault: where, what, what to do. */
const WORDS: { readonly [Code in FaultCode]: (facts: FaultFacts[Code]) => string } = {
  'not-our-workbook': ({ tabs }) => `ไฟล์นี้ยังไม่ใช่แม่แบบของโปร่งใส (ไม่พบแผ่น ${tabs.join(' ')}) — ${REPAIR}`,
  'layout-broken': ({ problems }) => `${problems.map(layoutWords).join(' · ')} — ยังไม่ได้เขียนอะไรลงในไฟล์`,
  'plan-json-wrong': ({ errors }) =>
    `ข้อมูลแผนไม่ถูกต้อง: ${errors.map(({ path, problem }) => `${path} ${problem}`).join(' · ')}`,
  'not-json': ({ detail }) => `อ่านไฟล์แผนไม่ได้ เพราะไม่ใช่ JSON ที่สมบูรณ์ (${detail})`,
  'sheet-not-empty': ({ measures }) => `แผ่น มาตรการ มีข้อมูลอยู่แล้ว ${measures} มาตรการ จึงไม่เขียนทับ — ใช้ไฟล์ใหม่แทน`,
  'document-too-long': ({ characters, longest, groups }) =>
    `ตารางยาว ${characters} ตัวอักษร ซึ่งเกิน ${longest} ตัวอักษรที่ Google เอกสารรับได้ — ${
      groups > 1 ? `แยกเป็นไฟล์ละกลุ่ม (มี ${groups} กลุ่ม)` : 'แบ่งแผนเป็นหลายไฟล์'
    } หรือลดหัวตารางที่พิมพ์ในแผ่น ข้อความ`,
  'form-not-chosen': ({ names }) =>
    `ยังไม่ได้เลือกแบบเอกสาร — เลือกรายการ แบบเอกสาร ในแผ่น ตั้งค่า (${names.join(' / ')}) แล้วกดเมนูอีกครั้ง`,
  'memo-not-used': () => 'ตั้งค่าไว้ว่าไม่ใช้บันทึกข้อความ — ถ้าต้องการบันทึก ให้เปลี่ยน แบบบันทึกข้อความ ในแผ่น ตั้งค่า',
  'nothing-to-import': ({ headings }) =>
    `ไม่พบหัวตารางที่รู้จักว่าเป็นตารางมาตรการ (พบ: ${headings.join(' | ') || 'ไม่มีหัวตาราง'}) — ตารางต้องมีอย่างน้อยคอลัมน์ มาตรการ`,
  'upload-failed': ({ name, reason, detail, made }) =>
    `สร้าง “${name}” ใน Google ไดรฟ์ไม่สำเร็จ ${UPLOAD_REASONS[reason](detail)}${
      made.length > 0 ? ` — ที่สร้างเสร็จแล้วและเก็บไว้: ${made.join(', ')}` : ''
    } — กดอีกครั้ง ระบบจะทำต่อเฉพาะส่วนที่ยังไม่เสร็จ`,
  'file-too-big': ({ name, limit }) =>
    `ไฟล์ “${name}” ใหญ่เกิน ${limit / 1024 / 1024} MB ที่เก็บไว้ในไฟล์นี้ได้ — ลดขนาดแล้วลองใหม่`,
  'too-many-files': ({ limit }) => `เก็บไฟล์ไว้ครบ ${limit} ไฟล์แล้ว — ลบไฟล์ที่ไม่ใช้ก่อน แล้วลองใหม่`,
  'file-damaged': ({ name }) =>
    `ไฟล์ “${name}” ที่เก็บไว้ในแผ่น ไฟล์ของระบบ เสียหายหรือเก็บไม่ครบ จึงไม่นำมาใช้ — เปิดเมนู โปร่งใส > จัดการแผ่นงาน > แบบ ตรา และรูปของหน่วยงาน แล้วอัปโหลดใหม่หรือลบออก`,
  busy: ({ what }) => `มีคำสั่งอื่นกำลังทำงานอยู่ในไฟล์นี้${what ? ` (${what})` : ''} — รอสักครู่แล้วกดใหม่ ระบบไม่ได้ทำซ้ำ`,
  'scope-refused': () => 'ยังไม่ได้อนุญาตให้โปร่งใสทำงานครบทุกข้อ — กดเมนูอีกครั้ง แล้วเลือกอนุญาตทุกช่องในหน้าของ Google',
  'no-edit-right': () => 'บัญชีของท่านยังแก้ไขไฟล์หรือช่วงเซลล์นี้ไม่ได้ — ขอสิทธิ์แก้ไขจากเจ้าของไฟล์ หรือให้ผู้ที่แก้ไขได้กดแทน',
  'tab-of-others': ({ tab }) =>
    `แผ่น “${tab}” มีข้อความที่ไม่ใช่ของโปร่งใส ระบบไม่เขียนทับ — เปลี่ยนชื่อแผ่นนั้น แล้วกดใหม่ ระบบจะสร้างแผ่น “${tab}” ให้เอง`,
  'cell-refused': ({ detail }) =>
    `มีเซลล์ที่ตั้งกฎไว้ไม่รับค่าที่ระบบเขียน (${detail}) — ลบกฎการตรวจสอบข้อมูลของเซลล์นั้น หรือ${REPAIR}`,
  'cell-too-long': ({ tab, length }) =>
    `แผ่น ${tab} มีข้อความยาว ${length} ตัวอักษร ซึ่งเกิน ๕๐,๐๐๐ ตัวอักษรที่หนึ่งเซลล์รับได้ — แบ่งข้อความเป็นหลายแถว`,
  'fiscal-year-unknown': () =>
    'ยังไม่ทราบปีงบประมาณของแผนนี้ — ใส่ปีงบประมาณเป็นปี พ.ศ. สี่หลัก เช่น ๒๕๖๙ ในแผ่น ตั้งค่า แล้วลองใหม่',
  'round-unknown': () => 'ยังไม่ทราบวันสิ้นรอบ — ใส่ปีงบประมาณ (พ.ศ.) และรอบรายงานในแผ่น ตั้งค่า แล้วลองใหม่',
  'date-unknown': ({ text }) => `ไม่รู้จักวันที่ “${text}” — ใช้รูปแบบ ค.ศ. ปปปป-ดด-วว เช่น 2026-03-31`,
  'row-moved': () => 'ชีตเปลี่ยนไปตั้งแต่เปิดแถบนี้ (มีการแก้ เรียง หรือลบแถว) จึงยังไม่เขียนอะไร — กด ตรวจใหม่ สิ่งที่พิมพ์ไว้ยังอยู่',
  'note-missing': () => 'ยังไม่ได้บอกว่าต้องแก้อะไร — พิมพ์สั้น ๆ ในช่อง สิ่งที่ต้องแก้ แล้วส่งกลับ',
  'reason-missing': () => 'ยังไม่ได้บอกเหตุผล — พิมพ์เหตุผลสั้น ๆ ก่อนยกเว้น',
  'answer-unclear': ({ problems }) => `ยังไม่ได้บันทึก: ${problems.join(' · ')}`,
  'newer-layout': () =>
    'ไฟล์นี้ทำด้วยโปร่งใสรุ่นใหม่กว่าที่ติดตั้งอยู่ จึงยังไม่แก้อะไร — ให้ผู้ดูแลติดตั้งรุ่นล่าสุด (ดูคู่มือการติดตั้ง) แล้วลองใหม่',
  'time-nearly-up': ({ made }) =>
    `ใกล้ครบเวลาหกนาทีที่ Google ให้ทำงานต่อครั้ง จึงหยุดไว้ก่อน${
      made.length > 0 ? ` เสร็จแล้วและเก็บไว้: ${made.join(', ')}` : ''
    } — กดเมนูเดิมอีกครั้ง ระบบจะทำต่อจากที่ค้างไว้`,
  'digest-not-asked-for': () =>
    `ยังไม่ได้ตั้งค่าอีเมลเตือน จึงไม่ส่งให้ใคร — ในแผ่น ตั้งค่า ใส่ ผู้รับอีเมลเตือนงานค้าง และเลือก ส่งอีเมลเตือนงานค้าง แล้วลองใหม่ (ถ้าไม่มีสองรายการนี้ ${REPAIR})`,
  'digest-address-wrong': ({ typed }) =>
    `อ่านเป็นอีเมลไม่ได้: ${typed.map((word) => `“${shorten(word)}”`).join(' ')} — แก้รายการ ผู้รับอีเมลเตือนงานค้าง ในแผ่น ตั้งค่า ให้เป็นอีเมลอย่างเดียว คั่นด้วยจุลภาค`,
  'digest-too-many': ({ addresses, most }) =>
    `มีผู้รับอีเมลเตือน ${addresses} คน เกิน ${most} คนที่ส่งได้ — ลดรายการ ผู้รับอีเมลเตือนงานค้าง ในแผ่น ตั้งค่า หรือใช้อีเมลกลุ่ม`,
  'reviewer-address-wrong': ({ typed }) =>
    `${typed === undefined ? 'ยังไม่ได้ใส่อีเมลผู้ตรวจ' : `อ่านอีเมลผู้ตรวจ “${shorten(typed)}” ไม่ได้`} — ใส่อีเมลเดียวในรายการ อีเมลผู้ตรวจ ของแผ่น ตั้งค่า แล้วลองใหม่ หรือกด ส่งให้ปลัดตรวจ แล้วคัดลอกข้อความไปส่งเอง`,
  'quota-used-up': () => 'ใช้โควตาของ Google ประจำวันครบแล้ว — ลองใหม่วันพรุ่งนี้ หรือให้เพื่อนร่วมงานกดแทน',
};

const UPLOAD_REASONS: Readonly<Record<FaultFacts['upload-failed']['reason'], (detail: string) => string>> = {
  quota: () => 'เพราะใช้โควตาของวันนี้ครบแล้ว',
  'no-drive': () => 'เพราะยังไม่ได้เปิดบริการ Drive ของสคริปต์ (ดูคู่มือการติดตั้ง หัวข้อ เปิดบริการ Drive)',
  refused: () => 'เพราะบัญชีของท่านไม่มีสิทธิ์สร้างไฟล์ในไดรฟ์',
  unknown: (detail) => `(${detail})`,
};

function layoutWords(problem: LayoutProblem): string {
  switch (problem.kind) {
    case 'tab-missing':
      return `ไม่พบแผ่น “${problem.tab}” อาจถูกลบหรือเปลี่ยนชื่อ — เปลี่ยนชื่อกลับ หรือ${REPAIR}`;
    case 'heading-missing':
      return `แผ่น “${problem.tab}” ไม่มีหัวคอลัมน์ “${problem.heading}” — พิมพ์หัวคอลัมน์นี้กลับในแถวที่ ๑ หรือ${REPAIR}`;
    case 'heading-doubled':
      return `แผ่น “${problem.tab}” มีหัวคอลัมน์ “${problem.heading}” ซ้ำกันที่ ${problem.cells.join(' และ ')} — เปลี่ยนชื่อหรือลบช่องที่ไม่ใช้`;
  }
}

/** The Thai sentence for anything that went wrong; what is not a fault is a defect of ours. */
export function faultWords(error: unknown): string {
  if (error instanceof Fault) return wordsOf(error.code, error.facts);
  const detail = error instanceof Error ? error.message : String(error);
  return `ระบบขัดข้อง ข้อมูลของท่านไม่ถูกแก้ไข — แจ้งผู้ดูแลพร้อมข้อความนี้: ${detail}`;
}

function wordsOf<Code extends FaultCode>(code: Code, facts: FaultFacts[Code]): string {
  return WORDS[code](facts);
}
