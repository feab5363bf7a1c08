import { describe, expect, test } from '@jest/globals';
import { cellAt, openCell } from '../../local/workbook/sheet.ts';
import type { Sheet } from '../../local/workbook/workbook.ts';
import { emptyOffice, type Office, officeWith, windowText } from './office.ts';

const NOW = new Date('2026-03-10T03:00:00Z');
const MEASURE = { measure: '=1+1', steps: 'ประชุม', responsible: 'กองคลัง', period: 'ภายในเดือนมกราคม ๒๕๖๙' };
const plan = (measures: readonly object[]) => ({ fiscalYearBE: 2569, measures });
const FIRST_ROW = 7;

interface Outcome {
  readonly made: readonly { readonly tab: string; readonly link: string }[];
  readonly ofOthers: readonly string[];
  readonly tooMany: readonly string[];
  readonly leftOver: readonly string[];
}

const run = (office: Office) => office.opens({ now: NOW }).run('runUnits') as Outcome;
const clicked = (office: Office) => {
  const host = office.opens({ now: NOW });
  host.menu('menuUnits');
  return windowText(host);
};
const unitTabs = ({ book }: Office) => book.sheets.filter(({ name }) => name.startsWith('งาน'));

function tabOf({ book }: Office, tab: string): Sheet {
  const sheet = book.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`there is no tab ${tab}`);
  return sheet;
}

function contentAt(office: Office, tab: string, row: number, column: number) {
  return cellAt(tabOf(office, tab), row, column)?.content;
}

/** The office has work for one unit and gives it to another. */
function handOver(office: Office, unit: string): void {
  const measures = tabOf(office, 'มาตรการ');
  const column = [...(measures.cells.get(1) ?? [])].find(
    ([, { content }]) => content?.kind === 'text' && content.value === 'ผู้รับผิดชอบ',
  )?.[0];
  openCell(measures, 2, column ?? 0).content = { kind: 'text', value: unit };
}

describe('the tabs of the units', () => {
  test('show what is each one’s, with what officers typed as text and a link as the only formula', () => {
    const office = officeWith(plan([{ ...MEASURE, responsible: 'กองคลัง\nกองช่าง' }, MEASURE]));
    expect(run(office).made).toMatchObject([
      { tab: 'งานของ กองคลัง', total: 2, overdue: 2, dueSoon: 0, lacking: 0, done: 0 },
      { tab: 'งานของ กองช่าง', total: 1, overdue: 1 },
    ]);
    const gid = tabOf(office, 'มาตรการ').id;
    for (const tab of ['งานของ กองคลัง', 'งานของ กองช่าง']) {
      expect(contentAt(office, tab, FIRST_ROW, 1)).toEqual({ kind: 'text', value: '1. =1+1' });
      expect(contentAt(office, tab, FIRST_ROW, 2)).toEqual({
        kind: 'formula',
        formula: `=HYPERLINK("#gid=${gid}&range=A2","แถว 2")`,
        cached: { kind: 'text', value: 'แถว 2' },
      });
    }
    const formulas = [...tabOf(office, 'งานของ กองช่าง').cells.values()].flatMap((cells) =>
      [...cells.values()].filter(({ content }) => content?.kind === 'formula'),
    );
    expect(formulas).toHaveLength(1);
  });

  test('go by the office’s own list of units', () => {
    const office = officeWith({
      ...plan([{ ...MEASURE, responsible: 'งานพัสดุ กองคลัง และกองช่าง' }]),
      preferences: { units: 'กองคลัง\nกองช่าง' },
    });
    expect(run(office).made.map(({ tab }) => tab)).toEqual(['งานของ กองคลัง', 'งานของ กองช่าง']);
  });

  test('are told with their links, written down in ประวัติ, and the first is shown', () => {
    const office = officeWith(plan([MEASURE]));
    const window = clicked(office);
    expect(window).toContain('ทำแผ่นของส่วนราชการแล้ว 1 แผ่น');
    expect(window).toContain(`/edit#gid=${tabOf(office, 'งานของ กองคลัง').id}`);
    expect(office.book.activeSheet?.name).toBe('งานของ กองคลัง');
    expect(contentAt(office, 'ประวัติ', 2, 3)).toEqual({ kind: 'text', value: 'ทำแผ่นของแต่ละส่วนราชการ' });
    expect(office.opens().run('runHistory')).toMatchObject({ broken: [] });
  });

  test('are the same after a second click', () => {
    const office = officeWith(plan([MEASURE, { ...MEASURE, responsible: '' }]));
    run(office);
    const first = structuredClone(unitTabs(office));
    expect(first.map(({ name }) => name)).toEqual(['งานของ กองคลัง', 'งานที่ยังไม่ระบุผู้รับผิดชอบ']);
    run(office);
    expect(unitTabs(office)).toEqual(first);
  });

  test('have nothing left of a longer page', () => {
    const office = officeWith(plan([MEASURE, MEASURE]));
    run(office);
    handOver(office, 'กองช่าง');
    run(office);
    expect(contentAt(office, 'งานของ กองคลัง', FIRST_ROW, 1)).toEqual({ kind: 'text', value: '2. =1+1' });
    expect(contentAt(office, 'งานของ กองคลัง', FIRST_ROW + 1, 1)).toBeUndefined();
  });

  test('leave a tab of that name which is the office’s own, and tell it; the others are made', () => {
    const office = officeWith(plan([MEASURE, { ...MEASURE, responsible: 'กองช่าง' }]));
    run(office);
    const own = { kind: 'text', value: 'สมุดของกองคลัง' } as const;
    openCell(tabOf(office, 'งานของ กองคลัง'), 1, 1).content = own;
    const before = structuredClone(tabOf(office, 'งานของ กองคลัง'));
    expect(clicked(office)).toContain('แผ่น “งานของ กองคลัง” มีข้อความที่ไม่ใช่ของโปร่งใส ระบบไม่เขียนทับ');
    expect(tabOf(office, 'งานของ กองคลัง')).toEqual(before);
    tabOf(office, 'งานของ กองคลัง').name = 'สมุดของเรา';
    expect(run(office)).toMatchObject({ ofOthers: [], leftOver: [], made: [{}, {}] });
    expect(contentAt(office, 'สมุดของเรา', 1, 1)).toEqual(own);
  });

  test('that were deleted are made again; one that was renamed, or has no work any more, is told and kept', () => {
    const office = officeWith(plan([MEASURE, { ...MEASURE, responsible: 'กองช่าง' }]));
    run(office);
    tabOf(office, 'งานของ กองช่าง').name = 'ของเก่า';
    handOver(office, 'สำนักปลัด');
    expect(run(office)).toMatchObject({
      made: [{ tab: 'งานของ สำนักปลัด' }, { tab: 'งานของ กองช่าง' }],
      leftOver: ['งานของ กองคลัง', 'ของเก่า'],
    });
    expect(clicked(office)).toContain('แผ่น “งานของ กองคลัง” ไม่มีงานแล้วหรือถูกเปลี่ยนชื่อ ระบบไม่อัปเดต ลบได้');
    office.book.sheets = office.book.sheets.filter(({ name }) => name !== 'งานของ กองช่าง');
    run(office);
    expect(contentAt(office, 'งานของ กองช่าง', FIRST_ROW, 2)).toMatchObject({ kind: 'formula' });
  });

  test('of an empty plan are none, which is said', () => {
    const office = officeWith(plan([]));
    expect(clicked(office)).toBe('ยังไม่ได้ทำแผ่นใด เพราะยังไม่มีมาตรการในแผ่น มาตรการ');
    expect(unitTabs(office)).toEqual([]);
    expect(contentAt(office, 'ประวัติ', 2, 1)).toBeUndefined();
  });

  test('are twenty-five of sixty units, and the others are named', () => {
    const measures = Array.from({ length: 60 }, (_, index) => ({
      ...MEASURE,
      responsible: `กองที่ ${index + 1}`,
    }));
    const office = officeWith({
      ...plan(measures),
      preferences: { units: measures.map(({ responsible }) => responsible).join('\n') },
    });
    const window = clicked(office);
    expect(unitTabs(office)).toHaveLength(25);
    expect(window).toContain('ยังไม่ได้ทำ เพราะทำได้ครั้งละ 25 แผ่น');
    expect(window).toContain('กองที่ 26');
  });

  test('cost few calls a unit, however many measures it has', () => {
    const callsOf = (count: number, units: readonly string[]) => {
      const measures = Array.from({ length: count }, (_, index) => ({
        ...MEASURE,
        responsible: units[index % units.length],
      }));
      const office = officeWith(plan(measures));
      run(office);
      const host = office.opens({ now: NOW });
      host.run('runUnits');
      return Object.values(host.calls()).reduce((sum, calls) => sum + calls, 0);
    };
    const one = callsOf(2, ['กองคลัง']);
    expect(callsOf(90, ['กองคลัง'])).toBe(one);
    expect(callsOf(2, ['กองคลัง', 'กองช่าง']) - one).toBeLessThanOrEqual(25);
  });

  test.each([
    'Sheet.setTabColor',
    'Sheet.setFrozenRows',
    'Range.setBackgrounds',
    'Range.setFontColors',
    'Range.setWrapStrategies',
    'Properties.setProperty',
  ])('are whole after the next run when the first one breaks off at %s', (breaking) => {
    const [whole, broken] = [officeWith(plan([MEASURE])), officeWith(plan([MEASURE]))];
    run(whole);
    const host = broken.opens({
      now: NOW,
      onCall: (called) => {
        if (called === breaking) throw new Error('the machine stopped');
      },
    });
    expect(() => host.run('runUnits')).toThrow('the machine stopped');
    run(broken);
    const words = (office: Office) =>
      unitTabs(office).map(({ name, cells }) => [
        name,
        [...cells.values()].map((row) => [...row.values()].map(({ content }) => content)),
      ]);
    expect(words(broken)).toEqual(words(whole));
  });

  test('take over an empty tab of their name, looks and all', () => {
    const [made, taken] = [officeWith(plan([MEASURE])), officeWith(plan([MEASURE]))];
    run(made);
    const [blank] = emptyOffice().book.sheets;
    if (blank) taken.book.sheets.push({ ...blank, id: 99, name: 'งานของ กองคลัง' });
    run(taken);
    const widths = (office: Office) => tabOf(office, 'งานของ กองคลัง').columnWidths;
    expect(widths(taken)).toEqual(widths(made));
    expect(tabOf(taken, 'งานของ กองคลัง').cells).toEqual(tabOf(made, 'งานของ กองคลัง').cells);
  });

  test('wait while a colleague’s command is running', () => {
    const office = officeWith(plan([MEASURE]));
    office.book.documentState.lockHolder = 'someone else';
    expect(() => run(office)).toThrow('รอสักครู่');
    expect(unitTabs(office)).toEqual([]);
  });
});
