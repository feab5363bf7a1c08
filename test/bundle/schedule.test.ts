import { describe, expect, test } from '@jest/globals';
import { MEASURES_TAB } from '../../src/core/plan/measures-tab.ts';
import { planOf } from '../command-line/command.ts';
import { emptyOffice, type Office, officeWith, windowText } from './office.ts';

const GIVEN = MEASURES_TAB.columns.findIndex(({ field }) => field === 'dueOverride') + 1;
const PLAN = {
  ...planOf(1),
  measures: [
    { measure: 'เผยแพร่แผน <b>', responsible: 'กองคลัง', monitoring: 'ภายในวันที่ ๓๐ เมษายน ๒๕๖๙' },
    { measure: 'อบรม', responsible: 'สำนักปลัด\nกองคลัง', period: 'ภายใน ๓๑ กุมภาพันธ์ ๒๕๖๙' },
    { measure: 'ติดตาม', responsible: 'กองช่าง', period: 'ทุกไตรมาส' },
    { measure: 'ไม่บอกเวลา', responsible: 'กองช่าง' },
  ],
};
/** ๑๐ มีนาคม ๒๕๖๙. */
const NOW = { now: new Date('2026-03-10T03:00:00Z') };

interface Duty {
  readonly cell: string;
  readonly isUnreadable: boolean;
  readonly reading: string;
  readonly reason: string;
  readonly days: readonly { readonly date: string; readonly standing: string; readonly words: string }[];
}
interface Page {
  readonly asOf: string;
  readonly fiscalYear?: number;
  readonly yearPlace: object;
  readonly measures: readonly {
    readonly units: readonly string[];
    readonly givenDay?: string;
    readonly isGiven: boolean;
    readonly duties: readonly Duty[];
  }[];
}

const pageOf = (office: Office) => office.opens(NOW).run('runSchedule') as Page;
const sheet = ({ book }: Office) => book.sheets.find(({ name }) => name === 'มาตรการ');
const given = (office: Office, row: number) => sheet(office)?.cells.get(row)?.get(GIVEN)?.content;
const setDue = (office: Office, asked: object) => office.opens(NOW).run('runSetDue', asked) as Page;
const historyOf = ({ book }: Office) =>
  JSON.stringify(cellsOf(book.sheets.find(({ name }) => name === 'ประวัติ')?.cells));
const cellsOf = (cells: ReadonlyMap<number, ReadonlyMap<number, object>> = new Map()) =>
  [...cells].map(([row, ofRow]) => [row, [...ofRow]]);

describe('the schedule of the year', () => {
  test('opens beside the sheet as of today, and writes nothing', () => {
    const office = officeWith(PLAN);
    // The first command of all notes the version of the workbook.
    pageOf(office);
    const before = JSON.stringify(cellsOf(sheet(office)?.cells));
    const host = office.opens(NOW);
    host.menu('menuSchedule');
    const { html = '', title } = host.screen.sidebars[0] ?? {};
    expect(title).toBe('โปร่งใส');
    expect(html).toContain('<h1>ปฏิทินงาน</h1>');
    expect(html).not.toMatch(/<b>|https?:|src=/);
    expect(JSON.stringify(cellsOf(sheet(office)?.cells))).toBe(before);
    expect(Object.keys(host.calls()).filter((call) => /tryLock|Range\.set/.test(call))).toEqual([]);
  });

  test('tells every day with its standing, its reading and its cell, and why a text could not be read', () => {
    const { asOf, fiscalYear, measures } = pageOf(officeWith(PLAN));
    expect([asOf, fiscalYear]).toEqual(['2026-03-10', 2569]);
    const [published, trained, followed, silent] = measures;
    expect(published?.duties[0]).toMatchObject({
      cell: 'I2',
      reading: 'ครบกำหนด 30 เม.ย. 2569',
      days: [{ date: '2026-04-30', standing: 'open', words: 'ยังไม่ถึงกำหนด' }],
    });
    expect(trained?.units).toEqual(['สำนักปลัด', 'กองคลัง']);
    expect(trained?.duties[0]).toMatchObject({ cell: 'H3', isUnreadable: true, reading: '', days: [] });
    expect(trained?.duties[0]?.reason).toContain('ไม่มีวันที่นี้ในปฏิทิน');
    expect(followed?.duties[0]?.days.map(({ standing }) => standing)).toEqual([
      'late',
      'soon',
      'open',
      'open',
    ]);
    expect(silent?.duties).toEqual([]);
  });

  test('says where the fiscal year is missing, and has what can be read without it', () => {
    const { fiscalYearBE, ...yearless } = PLAN as typeof PLAN & { fiscalYearBE: number };
    const page = pageOf(officeWith(yearless));
    expect(page).not.toHaveProperty('fiscalYear');
    expect(page.yearPlace).toEqual({ tab: 'ตั้งค่า', cell: expect.stringMatching(/^[A-Z][0-9]+$/) });
    expect(page.measures[0]?.duties[0]?.days).toHaveLength(1);
    expect(page.measures[2]?.duties[0]).toMatchObject({ isUnreadable: true, days: [] });
  });

  test('makes no more calls for many measures than for few', () => {
    const callsOf = (measures: number) => {
      const host = officeWith(planOf(measures)).opens(NOW);
      host.run('runSchedule');
      return host.calls();
    };
    expect(callsOf(60)).toEqual(callsOf(2));
  });
});

describe('a day given by hand', () => {
  const ASKED = { row: 2, title: 'อบรม', date: '2026-05-29' };

  test('stands in its column as a date, wins over what was read, and is told in the history', () => {
    const office = officeWith(PLAN);
    const page = setDue(office, ASKED);
    expect(given(office, 3)).toMatchObject({ kind: 'number' });
    expect(page.measures[1]).toMatchObject({ isGiven: true, givenDay: '2026-05-29' });
    expect(page.measures[1]?.duties.map(({ days }) => days[0]?.date)).toEqual(['2026-05-29']);
    expect(historyOf(office)).toContain('มาตรการที่ 2: ครบกำหนด 29 พฤษภาคม 2569');
  });

  test('is taken away again, by hand or by คืนค่าล่าสุด', () => {
    const office = officeWith(PLAN);
    setDue(office, ASKED);
    const page = setDue(office, { row: 2, title: 'อบรม' });
    expect(page.measures[1]?.isGiven).toBe(false);
    expect(historyOf(office)).toContain('มาตรการที่ 2: ล้างวันที่ระบุเอง');
    office.opens(NOW).menu('menuUndo');
    expect(pageOf(office).measures[1]?.givenDay).toBe('2026-05-29');
  });

  test('is written to no other measure than the one on the page, and only as a day of the calendar', () => {
    const office = officeWith(PLAN);
    expect(() => setDue(office, { ...ASKED, title: 'อื่น' })).toThrow('ชีตเปลี่ยนไปตั้งแต่เปิดแถบนี้');
    for (const date of ['2026-02-31', '2569-05-29', '29/5/2569', ''])
      expect(() => setDue(office, { ...ASKED, date })).toThrow('ไม่รู้จักวันที่');
    expect(pageOf(office).measures.map(({ isGiven }) => isGiven)).toEqual([false, false, false, false]);
  });
});

test('the schedule says in a window why it cannot open in a sheet that is not ours', () => {
  const host = emptyOffice().opens();
  host.menu('menuSchedule');
  expect(host.screen.sidebars).toEqual([]);
  expect(windowText(host)).toContain('ยังไม่ใช่แม่แบบของโปร่งใส');
});
