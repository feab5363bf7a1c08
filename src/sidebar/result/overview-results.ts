import type { DebtsOutcome } from '../../app/list-who-owes.ts';
import type { UnitsOutcome } from '../../app/make-unit-tabs.ts';
import type { SummaryOutcome } from '../../app/update-summary.ts';
import { MOST_UNIT_TABS } from '../../core/summary/unit-tabs.ts';
import type { Result } from './result-page.ts';
import { withRest } from './with-rest.ts';

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
      heading: `${unit}: เกินกำหนด ${overdue} ใกล้ครบกำหนด ${dueSoon} ยังไม่มีผลหรือวันที่ ${lacking}`,
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
            `${tab}: ทั้งหมด ${total} เกินกำหนด ${overdue} ใกล้ครบกำหนด ${dueSoon} ยังไม่มีผลหรือวันที่ ${lacking} แล้วเสร็จ ${done}`,
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
