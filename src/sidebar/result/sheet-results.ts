import type { FormOutcome } from '../../app/apply-form.ts';
import type { NextYearOutcome } from '../../app/begin-next-year.ts';
import type { PastedOutcome } from '../../app/import-pasted.ts';
import type { InstallOutcome } from '../../app/install-template.ts';
import type { RestoreOutcome } from '../../app/snapshot.ts';
import { momentWords } from '../../core/thai/moment-words.ts';
import type { Result } from './result-page.ts';
import { withRest } from './with-rest.ts';

export function installResult({ addedTabs, addedColumns, addedSettings, remaining }: InstallOutcome): Result {
  const changed = addedTabs.length + addedColumns.length + addedSettings.length > 0;
  return {
    summary: changed ? 'ติดตั้งแม่แบบเรียบร้อย ข้อความที่กรอกไว้เดิมไม่ถูกแก้ไข' : 'แม่แบบครบถ้วนอยู่แล้ว ไม่มีสิ่งที่ต้องเพิ่ม',
    links: [],
    lists: [
      { heading: 'แผ่นที่เพิ่ม', lines: addedTabs },
      { heading: 'คอลัมน์ที่เพิ่ม', lines: addedColumns.map(({ tab, heading }) => `แผ่น ${tab}: ${heading}`) },
      { heading: 'รายการตั้งค่าที่เพิ่ม', lines: addedSettings },
      {
        heading: 'ต้องแก้เอง',
        lines: remaining.map((problem) =>
          problem.kind === 'heading-doubled'
            ? `แผ่น ${problem.tab}: หัวคอลัมน์ “${problem.heading}” ซ้ำกันที่ ${problem.cells.join(' และ ')} เปลี่ยนชื่อหรือลบช่องที่ไม่ใช้`
            : `แผ่น ${problem.tab}`,
        ),
      },
    ],
  };
}

export function formResult(outcome: FormOutcome | undefined): Result {
  if (!outcome) return { summary: 'ยังไม่ได้เปลี่ยนแบบเอกสาร ข้อความเดิมอยู่ครบ', links: [], lists: [] };
  const { form, setAside } = outcome;
  return {
    summary: `ใส่ข้อความของ “${form}” แล้ว แก้ไขได้ทุกคำในแผ่น ข้อความ และแผ่น ผู้ลงนาม`,
    links: [],
    lists: [
      { heading: 'เก็บไว้ให้', lines: setAside > 0 ? [`ข้อความเดิม ${setAside} แถว อยู่ในแผ่น ข้อความเดิม`] : [] },
    ],
  };
}

export function importResult(outcome: PastedOutcome): Result {
  if (outcome.kind === 'ready')
    return {
      summary: 'วางตารางจาก Word PDF หรือชีตอื่นลงในแผ่น นำเข้า พร้อมหัวตาราง แล้วกดเมนูนี้อีกครั้ง ระบบจะแสดงตัวอย่างให้ดูก่อน',
      links: [],
      lists: [],
    };
  if (outcome.kind === 'declined')
    return { summary: 'ยังไม่ได้นำเข้า ตารางที่วางไว้อยู่ครบในแผ่น นำเข้า', links: [], lists: [] };
  return {
    summary: `เพิ่ม ${outcome.rows} มาตรการต่อท้ายแผ่น มาตรการ แล้ว แผ่น นำเข้า ลบทิ้งได้`,
    links: [],
    lists: [
      {
        heading: 'หัวตารางที่ไม่ได้นำเข้า',
        lines: withRest(outcome.unmapped.filter((heading) => heading.trim() !== '')),
      },
    ],
  };
}

export function restoreResult(outcome: RestoreOutcome): Result {
  const summary =
    outcome.kind === 'nothing'
      ? 'ไม่มีคำสั่งที่คืนค่าได้ คืนได้เฉพาะคำสั่งล่าสุดที่เปลี่ยนข้อความ และคืนได้ครั้งเดียว'
      : outcome.kind === 'declined'
        ? `ยังไม่ได้คืนค่าก่อน “${outcome.what}”`
        : `คืนค่าก่อน “${outcome.what}” เมื่อ ${momentWords(outcome.when)} แล้ว ${outcome.cells} ช่อง`;
  return { summary, links: [], lists: [] };
}

export function nextYearResult({ kind, fiscalYear, changes, oldYears }: NextYearOutcome): Result {
  const summary = {
    original: `นี่คือสิ่งที่จะเปลี่ยนในแผนปีงบประมาณ ${fiscalYear} ชีตนี้ไม่ถูกแก้ ให้ทำสำเนาจากเมนู ไฟล์ > ทำสำเนา เปิดสำเนา แล้วกดเมนูนี้อีกครั้งในสำเนา`,
    declined: `ยังไม่ได้เปลี่ยนเป็นแผนปีงบประมาณ ${fiscalYear} ข้อความเดิมอยู่ครบ`,
    done: `ชีตนี้เป็นแผนปีงบประมาณ ${fiscalYear} แล้ว เปลี่ยน ${changes.length} แห่ง กรอกคะแนนของปีที่ผ่านมาในแผ่น ตั้งค่า แล้วกด คำนวณสถานะ`,
    resumed: `ทำต่อจากที่ค้างไว้จนเสร็จแล้ว ชีตนี้เป็นแผนปีงบประมาณ ${fiscalYear} กรอกคะแนนของปีที่ผ่านมาในแผ่น ตั้งค่า แล้วกด คำนวณสถานะ`,
  }[kind];
  const text = changes.join('\n');
  return {
    summary,
    links: [],
    lists: [{ heading: 'ยังเป็นปีเดิม โปรดตรวจ', lines: withRest(oldYears) }],
    ...(text !== '' &&
      kind !== 'declined' && { texts: [{ heading: `ทุกแห่งที่เปลี่ยน (${changes.length})`, text }] }),
  };
}
