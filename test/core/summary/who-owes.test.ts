import { describe, expect, test } from '@jest/globals';
import { whoOwes } from '../../../src/core/summary/who-owes.ts';
import { AS_OF, viewsOf } from './plan-of-measures.ts';

const LATE = { responsible: 'กองคลัง', period: 'ภายในเดือนมกราคม ๒๕๖๙' };
const SOON = { responsible: 'กองคลัง', period: 'ภายใน ๓๑ มีนาคม ๒๕๖๙' };
const SILENT = { responsible: 'กองคลัง', period: 'ตลอดปีงบประมาณ' };
const AHEAD = { responsible: 'กองช่าง', period: 'ภายในเดือนสิงหาคม ๒๕๖๙' };

const owed = (measures: readonly object[]) => whoOwes(viewsOf(measures), AS_OF);

describe('who owes what', () => {
  test('is one text a unit: overdue, due soon, then what has no results', () => {
    const [debt, ...others] = owed([
      { ...SILENT, measure: 'ค' },
      { ...SOON, measure: 'ข' },
      { ...LATE, measure: 'ก' },
    ]);
    expect(others).toEqual([]);
    expect(debt?.text).toBe(
      `กองคลัง
งานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ณ วันที่ 10 มีนาคม 2569

เกินกำหนด 1 มาตรการ
- ก (แถว 4)
  ครบกำหนด 31 ม.ค. 2569 ยังไม่พบวันที่ดำเนินการ เกินกำหนด 38 วัน

ใกล้ครบกำหนด 1 มาตรการ
- ข (แถว 3)
  ครบกำหนด 31 มี.ค. 2569 เหลืออีก 21 วัน

ยังไม่มีผลหรือวันที่ 1 มาตรการ
- ค (แถว 2)
  ยังไม่มีผลการดำเนินการ

กรอกผลการดำเนินการและวันที่ในแผ่น มาตรการ`,
    );
  });

  test('asks nothing of those whose time has not come', () => {
    expect(owed([{ ...AHEAD, measure: 'ก' }])).toEqual([]);
  });

  test('asks for the day of results that bear none', () => {
    const [debt] = owed([{ ...SILENT, measure: 'ก', results: 'จัดประชุมแล้ว' }]);
    expect(debt?.text).toContain('มีผลแต่ไม่ระบุวันที่ ขอวันที่ดำเนินการ');
  });

  test('asks each of several units, the one that owes most first', () => {
    const both = { ...LATE, measure: 'ก', responsible: 'กองช่าง, กองคลัง' };
    expect(owed([both, { ...LATE, measure: 'ข' }]).map(({ unit, overdue }) => [unit, overdue])).toEqual([
      ['กองคลัง', 2],
      ['กองช่าง', 1],
    ]);
  });

  test('never leaves out what is overdue, and says how much of the rest it left out', () => {
    const many = (measure: object, word: string) =>
      Array.from({ length: 200 }, (_, index) => ({ ...measure, measure: `${word}ที่ ${index + 1} ของปีนี้` }));
    const text = owed([...many(SOON, 'ใกล้'), ...many(LATE, 'ค้าง')])[0]?.text ?? '';
    expect(text.match(/- ค้างที่/g)).toHaveLength(200);
    expect(text).not.toContain('- ใกล้ที่');
    expect(text).toContain('ใกล้ครบกำหนด 200 มาตรการ\n- และอีก 200 มาตรการ ดูในแผ่น มาตรการ');
    const short = owed([...many(SOON, 'ใกล้'), { ...LATE, measure: 'ค้าง' }])[0]?.text ?? '';
    expect(short.length).toBeLessThan(5200);
    expect(short).toMatch(/- ใกล้ที่ 1 [\s\S]+- และอีก 1[0-9]{2} มาตรการ/);
  });
});
