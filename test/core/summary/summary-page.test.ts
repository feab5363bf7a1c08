import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/core/rules/rule.ts';
import { summaryPage } from '../../../src/core/summary/summary-page.ts';
import { AS_OF, viewsOf } from './plan-of-measures.ts';

const LATE = { measure: 'ก', group: 'IIT', responsible: 'กองคลัง', period: 'ภายในเดือนมกราคม ๒๕๖๙' };
const LATER = { measure: 'ข', group: 'EIT', responsible: 'กองช่าง', period: 'ภายในเดือนธันวาคม ๒๕๖๘' };
const ROUNDS = { measure: 'ค', group: 'EIT', responsible: 'กองช่าง\nกองคลัง', period: 'ทุกไตรมาส' };
const SOON = { measure: 'ง', group: 'OIT', responsible: 'สำนักปลัด', period: 'ภายใน ๓๑ มีนาคม ๒๕๖๙' };
const AHEAD = { measure: 'จ', group: 'OIT', responsible: 'สำนักปลัด', period: 'ภายใน ๓๐ กันยายน ๒๕๖๙' };
const ALL = [LATE, LATER, ROUNDS, SOON, AHEAD];

const finding = (row: number | undefined, severity: Finding['severity']): Finding => ({
  rule: 'TEXT-001',
  severity,
  tab: 'มาตรการ',
  field: 'steps',
  message: '',
  ...(row !== undefined && { row }),
});
const page = (measures: readonly object[], findings: readonly Finding[] = []) =>
  summaryPage(viewsOf(measures, findings), AS_OF, findings);
const cellsUnder = (section: string, measures: readonly object[]) => {
  const { lines } = page(measures);
  const start = lines.findIndex(
    ({ kind, cells }) => kind === 'section' && String(cells[0]).startsWith(section),
  );
  const rest = lines.slice(start + 2);
  const end = rest.findIndex(({ kind }) => kind === 'section');
  return (end < 0 ? rest : rest.slice(0, end)).map(({ cells }) => cells);
};

describe('the page for five minutes', () => {
  test('has the day and the four numbers at the top, and completeness as a number of its own', () => {
    const findings = [
      finding(1, 'error'),
      finding(1, 'warning'),
      finding(2, 'advice'),
      finding(undefined, 'error'),
    ];
    const { lines } = page(ALL, findings);
    expect(lines.slice(0, 3).map(({ cells }) => cells)).toEqual([
      ['เรื่อง', 'จำนวน', 'แล้วเสร็จ', 'เกินกำหนด/ล่าช้า', 'ใกล้ครบกำหนด', 'กรอกครบ'],
      ['มาตรการทั้งหมด', 5, 0, 3, 1, 4],
      ['ข้อมูล ณ วันที่ 10 มีนาคม 2569'],
    ]);
    expect(lines[4]?.cells).toEqual(['เรื่องของทั้งแผนที่ควรแก้ 1 ข้อ ดูได้จากเมนู ตรวจความครบถ้วน']);
  });

  test('lists what is late with the way to its row: missed deadlines first, the longest missed before', () => {
    expect(cellsUnder('ต้องเร่ง', ALL)).toEqual([
      ['2. ข', { toRow: 2 }, 'เกินกำหนด', 'ครบกำหนด 31 ธ.ค. 2568 เกินมา 69 วัน', 'กองช่าง', 'ครบ'],
      ['1. ก', { toRow: 1 }, 'เกินกำหนด', 'ครบกำหนด 31 ม.ค. 2569 เกินมา 38 วัน', 'กองคลัง', 'ครบ'],
      ['3. ค', { toRow: 3 }, 'ขาดบางรอบ (0/1)', 'ขาด 1 จาก 1 รอบ', 'กองช่าง\nกองคลัง', 'ครบ'],
    ]);
  });

  test('counts a measure of two units with both, and each measure with its instrument', () => {
    expect(cellsUnder('แยกตามส่วนราชการ', ALL)).toEqual([
      ['กองคลัง', 2, 0, 2, 0, 2],
      ['กองช่าง', 2, 0, 2, 0, 2],
      ['สำนักปลัด', 2, 0, 0, 1, 2],
    ]);
    expect(cellsUnder('แยกตามเครื่องมือ', ALL)).toEqual([
      ['IIT', 1, 0, 1, 0, 1],
      ['EIT', 2, 0, 2, 0, 2],
      ['OIT', 2, 0, 0, 1, 2],
    ]);
  });

  test('tells the next deadlines by month', () => {
    expect(cellsUnder('กำหนดถัดไป', ALL)).toEqual([
      ['มีนาคม 2569', 2, '31 มี.ค. 2569'],
      ['กันยายน 2569', 1, '30 ก.ย. 2569'],
    ]);
  });

  test('draws its charts from the rows they are named for', () => {
    const { lines, charts } = page(ALL);
    for (const { firstRow, rows } of charts) {
      const charted = lines.slice(firstRow, firstRow + rows);
      expect(charted.every(({ kind, cells }) => kind === 'row' && typeof cells[1] === 'number')).toBe(true);
      expect(lines[firstRow - 2]?.kind).toBe('section');
      expect([undefined, 'section']).toContain(lines[firstRow + rows]?.kind);
    }
    expect(charts).toHaveLength(2);
  });

  test('says plainly that nothing is late', () => {
    expect(page([AHEAD]).lines.flatMap(({ cells }) => cells)).toContain('ไม่มีมาตรการที่เกินกำหนดหรือขาดรอบ');
  });

  test('of an empty plan has noughts, says why, and draws nothing', () => {
    const { lines, charts, chartTitles } = page([]);
    expect(lines.slice(1).map(({ cells }) => cells)).toEqual([
      ['มาตรการทั้งหมด', 0, 0, 0, 0, 0],
      ['ข้อมูล ณ วันที่ 10 มีนาคม 2569'],
      ['ยังไม่มีมาตรการในแผ่น มาตรการ'],
    ]);
    expect(charts).toEqual([]);
    expect(chartTitles).toHaveLength(2);
  });
});
