import type { CheckOutcome } from '../../app/check-plan.ts';
import type { StatusOutcome } from '../../app/compute-status.ts';
import type { SelfCheckOutcome } from '../../app/self-check.ts';
import { fromIso } from '../../core/calendar/plain-date.ts';
import { writeThaiDate } from '../../core/thai/write-date.ts';
import type { Result } from './result-page.ts';
import { withRest } from './with-rest.ts';

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

function dayInWords(iso: string): string {
  const day = fromIso(iso);
  return day ? writeThaiDate(day, 'long') : iso;
}

export function statusResult({ asOf, counts }: StatusOutcome): Result {
  return {
    summary: `คำนวณสถานะแล้ว ณ วันที่ ${dayInWords(asOf)}`,
    links: [],
    lists: [{ heading: 'จำนวนมาตรการ', lines: counts.map(({ word, measures }) => `${word}: ${measures}`) }],
  };
}
