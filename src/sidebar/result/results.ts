import type { FormOutcome } from '../../app/apply-form.ts';
import type { NextYearOutcome } from '../../app/begin-next-year.ts';
import type { CheckOutcome } from '../../app/check-plan.ts';
import type { StatusOutcome } from '../../app/compute-status.ts';
import type { DocumentsOutcome } from '../../app/create-documents.ts';
import type { PastedOutcome } from '../../app/import-pasted.ts';
import type { InstallOutcome } from '../../app/install-template.ts';
import type { DebtsOutcome } from '../../app/list-who-owes.ts';
import type { UnitsOutcome } from '../../app/make-unit-tabs.ts';
import type { ReviewOutcome, Submission } from '../../app/reviews.ts';
import type { SelfCheckOutcome } from '../../app/self-check.ts';
import type { RestoreOutcome } from '../../app/snapshot.ts';
import type { SummaryOutcome } from '../../app/update-summary.ts';
import type { HistoryOutcome } from '../../app/verify-history.ts';
import { headingIn } from '../../core/plan/heading-in.ts';
import { MEASURES_TAB } from '../../core/plan/measures-tab.ts';
import type { BrokenLine } from '../../core/review/history-chain.ts';
import type { Change } from '../../core/review/measure-content.ts';
import { APPROVED, RETURNED, WAITING } from '../../core/review/review-state.ts';
import { shorten } from '../../core/rules/text/shorten.ts';
import { MOST_UNIT_TABS } from '../../core/summary/unit-tabs.ts';
import type { Result } from './result-page.ts';

/** Longer lists are in the sheet itself. */
const SHOWN = 30;

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

export function checkResult({ measures, findings, exempt }: CheckOutcome): Result {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const ofPlan = findings.filter(({ row }) => row === undefined);
  return {
    summary:
      findings.length === 0
        ? `ตรวจแล้ว ${measures} มาตรการ ไม่พบสิ่งที่ต้องแก้`
        : `ตรวจแล้ว ${measures} มาตรการ พบ ต้องแก้ ${count('error')} ข้อ โปรดตรวจ ${count('warning')} ข้อ แนะนำ ${count('advice')} ข้อ`,
    links: [],
    lists: [
      {
        heading: 'เรื่องของทั้งแผน',
        lines: withRest(ofPlan.map(({ tab, message, rule }) => `แผ่น ${tab}: ${message} (${rule})`)),
      },
      {
        heading: 'รายมาตรการ (ดูครบในคอลัมน์ ข้อควรแก้ไข)',
        lines: withRest(
          findings
            .filter(({ row }) => row !== undefined)
            .map(({ row, cell, message }) => `มาตรการที่ ${row}${cell ? ` (เซลล์ ${cell})` : ''}: ${message}`),
        ),
      },
      {
        heading: 'ข้อที่ยกเว้นไว้',
        lines: withRest(
          exempt.map(({ row, rule, reason }) => `${row ? `มาตรการที่ ${row}` : 'ทั้งแผน'}: ${rule} — ${reason}`),
        ),
      },
    ],
  };
}

export function selfCheckResult({ items }: SelfCheckOutcome): Result {
  if (items.length === 0) {
    return { summary: 'ยังไม่ทราบว่าปีใด ใส่ปีงบประมาณในแผ่น ตั้งค่า แล้วลองใหม่', links: [], lists: [] };
  }
  const missing = items.flatMap(({ parts }) => parts).filter(({ satisfied }) => !satisfied).length;
  return {
    summary: missing === 0 ? 'มีครบทุกองค์ประกอบที่ข้อ OIT ของปีนี้กำหนด' : `ยังขาด ${missing} องค์ประกอบ`,
    links: [],
    lists: items.map(({ item, title, year, knownYear, isNearest, source, parts }) => ({
      heading: `${item} ${title} (ITA ${year})`,
      lines: [
        ...(isNearest ? [`ยังไม่มีรายการของปี ${year} จึงใช้ของปี ${knownYear}`] : []),
        ...parts.map(
          ({ words, satisfied, missingIn }) =>
            `${satisfied ? '✓ มี' : '✗ ยังขาด'}: ${words}${
              missingIn.length > 0 ? ` (มาตรการที่ ${missingIn.join(' ')} ยังไม่มี)` : ''
            }`,
        ),
        `ที่มา: ${source}`,
      ],
    })),
  };
}

export function statusResult({ asOf, counts }: StatusOutcome): Result {
  return {
    summary: `คำนวณสถานะแล้ว ณ วันที่ ${asOf}`,
    links: [],
    lists: [{ heading: 'จำนวนมาตรการ', lines: counts.map(({ word, measures }) => `${word}: ${measures}`) }],
  };
}

export function summaryResult({ total, done, late, soon, complete }: SummaryOutcome): Result {
  return {
    summary: 'อัปเดตแผ่น สรุป แล้ว',
    links: [],
    lists: [
      {
        heading: 'จำนวนมาตรการ',
        lines: [
          `ทั้งหมด: ${total}`,
          `แล้วเสร็จ: ${done}`,
          `เกินกำหนด/ล่าช้า: ${late}`,
          `ใกล้ครบกำหนด: ${soon}`,
          `กรอกครบ: ${complete}`,
        ],
      },
    ],
  };
}

export function debtsResult({ units }: DebtsOutcome): Result {
  return {
    summary:
      units.length === 0
        ? 'ไม่มีส่วนราชการใดค้างงาน'
        : `มีงานค้าง ${units.length} ส่วนราชการ แตะข้อความเพื่อเลือกทั้งหมด แล้วคัดลอกไปส่งในไลน์ได้เลย`,
    links: [],
    lists: [],
    texts: units.map(({ unit, overdue, dueSoon, lacking, text }) => ({
      heading: `${unit}: เกินกำหนด ${overdue} ใกล้ครบกำหนด ${dueSoon} ยังไม่มีผล ${lacking}`,
      text,
    })),
  };
}

export function unitsResult({ made, ofOthers, tooMany, leftOver }: UnitsOutcome): Result {
  return {
    summary:
      made.length === 0
        ? `ยังไม่ได้ทำแผ่นใด ${ofOthers.length > 0 ? 'เพราะชื่อแผ่นซ้ำกับแผ่นของท่าน' : 'เพราะยังไม่มีมาตรการในแผ่น มาตรการ'}`
        : `ทำแผ่นของส่วนราชการแล้ว ${made.length} แผ่น ข้อมูลเปลี่ยนเมื่อใดให้กดเมนูนี้อีกครั้ง`,
    links: [],
    lists: [
      {
        heading: 'ชื่อแผ่นนี้ท่านใช้อยู่แล้ว',
        lines: ofOthers.map(
          (tab) => `แผ่น “${tab}” มีข้อความที่ไม่ใช่ของโปร่งใส ระบบไม่เขียนทับ เปลี่ยนชื่อแผ่นนั้น แล้วกดเมนูนี้อีกครั้ง`,
        ),
      },
      {
        heading: `ยังไม่ได้ทำ เพราะทำได้ครั้งละ ${MOST_UNIT_TABS} แผ่น`,
        lines: withRest([
          ...tooMany,
          ...(tooMany.length > 0 ? ['ใส่ รายชื่อส่วนราชการ ในแผ่น ตั้งค่า เพื่อรวมงานย่อยเข้ากับส่วนราชการ'] : []),
        ]),
      },
      {
        heading: 'แผ่นเก่าที่ระบบเคยทำไว้',
        lines: withRest(leftOver.map((tab) => `แผ่น “${tab}” ไม่มีงานแล้วหรือถูกเปลี่ยนชื่อ ระบบไม่อัปเดต ลบได้`)),
      },
      {
        heading: 'แผ่นที่ทำ',
        lines: made.map(
          ({ tab, total, overdue, dueSoon, lacking, done }) =>
            `${tab}: ทั้งหมด ${total} เกินกำหนด ${overdue} ใกล้ครบกำหนด ${dueSoon} ยังไม่มีผล ${lacking} แล้วเสร็จ ${done}`,
        ),
      },
    ],
    ...(made.length > 0 && {
      texts: [
        {
          heading: 'ลิงก์ของแต่ละแผ่น คัดลอกไปส่งในไลน์ได้เลย',
          text: made.map(({ tab, link }) => `${tab}\n${link}`).join('\n\n'),
        },
      ],
    }),
  };
}

export function documentsResult(outcome: DocumentsOutcome | undefined): Result {
  if (!outcome) return { summary: 'ยังไม่ได้สร้างเอกสาร กลับไปแก้ไขก่อนได้เลย', links: [], lists: [] };
  const { files, leftOut, forWebsite = [], remaining = 0 } = outcome;
  return {
    summary: `สร้างเอกสารแล้ว ${files.length} ไฟล์ อยู่ใน Google ไดรฟ์ของท่าน`,
    links: files.map(({ name, link }) => ({ label: name, address: link })),
    lists: [
      { heading: 'สำหรับเผยแพร่บนเว็บไซต์', lines: withRest(forWebsite) },
      { heading: 'สิ่งที่ยังไม่มีในเอกสาร', lines: withRest(leftOut) },
      {
        heading: 'ข้อควรแก้ไขที่ยังเหลือ',
        lines: remaining > 0 ? [`${remaining} ข้อ ดูได้จากเมนู ตรวจความครบถ้วน`] : [],
      },
    ],
  };
}

export function submissionResult(submission: Submission): Result {
  const { message, email } = submission;
  return {
    ...reviewResult(submission),
    summary: 'ตั้งผลการตรวจเป็น รอตรวจ แล้ว มาตรการที่เห็นชอบแล้วและไม่ได้แก้ไขคงเดิม คัดลอกข้อความนี้ส่งให้ผู้ตรวจได้เลย',
    lists: [
      { heading: email === undefined ? 'ข้อความถึงผู้ตรวจ' : `ข้อความถึงผู้ตรวจ (${email})`, lines: [message] },
      ...reviewResult(submission).lists,
    ],
  };
}

export function reviewResult({ measures, lapsed }: ReviewOutcome): Result {
  const count = (wanted: string | undefined) => measures.filter(({ state }) => state === wanted).length;
  const edited = measures.filter(({ changes }) => changes.length > 0);
  return {
    summary: `เห็นชอบ ${count(APPROVED)} ส่งกลับแก้ไข ${count(RETURNED)} รอตรวจ ${count(WAITING)} ยังไม่ส่งตรวจ ${count(undefined)} มาตรการ${lapsed > 0 ? ` มี ${lapsed} มาตรการแก้ไขหลังเห็นชอบ จึงกลับเป็นรอตรวจ` : ''}`,
    links: [],
    lists: [
      {
        heading: 'แก้ไขหลังการตรวจครั้งล่าสุด',
        lines: withRest(
          edited.flatMap(({ no, changes }) => changes.map((change) => changeWords(no, change))),
        ),
      },
      {
        heading: 'ส่งกลับแก้ไข',
        lines: withRest(
          measures
            .filter(({ state }) => state === RETURNED)
            .map(({ no, title }) => `${no} ${shorten(title)}`),
        ),
      },
    ],
  };
}

function changeWords(no: string, { field, before, after }: Change): string {
  const quoted = (text: string) => (text === '' ? 'ช่องว่าง' : `“${shorten(text)}”`);
  return `มาตรการ ${no} ช่อง ${headingIn(MEASURES_TAB, field)} เดิม ${quoted(before)} ตอนนี้ ${quoted(after)}`;
}

export function restoreResult(outcome: RestoreOutcome): Result {
  const summary =
    outcome.kind === 'nothing'
      ? 'ไม่มีคำสั่งที่คืนค่าได้ คืนได้เฉพาะคำสั่งล่าสุดที่เปลี่ยนข้อความ และคืนได้ครั้งเดียว'
      : outcome.kind === 'declined'
        ? `ยังไม่ได้คืนค่าก่อน “${outcome.what}”`
        : `คืนค่าก่อน “${outcome.what}” เมื่อ ${outcome.when} แล้ว ${outcome.cells} ช่อง`;
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

export function historyResult({ lines, broken, moved }: HistoryOutcome): Result {
  return {
    summary:
      broken.length === 0
        ? `ประวัติ ${lines} บรรทัดอยู่ครบตามที่ระบบบันทึก`
        : `พบร่องรอยการแก้ไขประวัติ ${broken.length} แห่ง`,
    links: [],
    lists: [
      {
        heading: 'ย้ายแล้ว',
        lines: moved > 0 ? [`${moved} บรรทัดของปีงบประมาณก่อน ไปอยู่ในแผ่น ประวัติปีก่อน (เมนู ดู > แผ่นงานที่ซ่อนอยู่)`] : [],
      },
      {
        heading: 'ที่ควรดู',
        lines: withRest(broken.map((each) => `${brokenWords(each)} ให้เทียบกับประวัติเวอร์ชันของ Google ชีต`)),
      },
    ],
  };
}

function brokenWords({ line, what, fault }: BrokenLine): string {
  if (fault === 'altered') return `บรรทัดที่ ${line} (${what}) ข้อความไม่ตรงกับที่ระบบบันทึก`;
  if (fault === 'line-missing') return `ก่อนบรรทัดที่ ${line} (${what}) มีบรรทัดหายไป`;
  return line === 0 ? 'บรรทัดทั้งหมดหายไป' : `หลังบรรทัดที่ ${line} (${what}) บรรทัดล่าสุดหายไป`;
}

function withRest(lines: readonly string[]): readonly string[] {
  const rest = lines.length - SHOWN;
  return rest > 0 ? [...lines.slice(0, SHOWN), `และอีก ${rest} ข้อ`] : lines;
}
