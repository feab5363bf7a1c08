import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/host.ts';
import { cellAt } from '../../local/workbook/sheet.ts';
import type { Sheet } from '../../local/workbook/workbook.ts';
import { type Office, officeWith, windowText } from './office.ts';

const NOW = new Date('2026-03-10T03:00:00Z');
const MEASURE = {
  measure: '=1+1',
  steps: 'ประชุม',
  responsible: '<b>กองคลัง',
  group: 'IIT',
  period: 'ภายในเดือนมกราคม ๒๕๖๙',
};
const plan = (measures: readonly object[]) => ({ fiscalYearBE: 2569, measures });
const repeated = (count: number) => Array.from({ length: count }, () => MEASURE);

function summaryOf({ book }: Office): Sheet {
  const sheet = book.sheets.find(({ name }) => name === 'สรุป');
  if (!sheet) throw new Error('there is no tab สรุป');
  return sheet;
}

function contentAt(office: Office, row: number, column: number) {
  return cellAt(summaryOf(office), row, column)?.content;
}

/** The row of the tab สรุป whose first cell has that text, counted from 1. */
function rowOf(office: Office, text: string): number {
  const rows = [...summaryOf(office).cells].filter(([, cells]) => {
    const content = cells.get(1)?.content;
    return content?.kind === 'text' && content.value === text;
  });
  return rows[0]?.[0] ?? 0;
}

function update(office: Office): Host {
  const host = office.opens({ now: NOW });
  host.menu('menuSummary');
  return host;
}

describe('the tab สรุป', () => {
  test('that an office made for itself is not written over, by no command', () => {
    const office = officeWith(plan([MEASURE]));
    const own = { content: { kind: 'text', value: 'สรุปงานของกองคลัง' }, format: {} } as const;
    summaryOf(office).cells.clear();
    summaryOf(office).cells.set(1, new Map([[1, own]]) as never);
    expect(windowText(update(office))).toContain('เปลี่ยนชื่อแผ่นนั้น');
    expect(() => office.opens().run('runStatus')).toThrow('สรุป');
    expect(contentAt(office, 1, 1)).toEqual(own.content);
  });

  test('is shown with its numbers, and the window repeats them', () => {
    const office = officeWith(plan([MEASURE]));
    expect(windowText(update(office))).toContain('เกินกำหนด/ล่าช้า: 1');
    expect(office.book.activeSheet?.name).toBe('สรุป');
    expect([1, 2, 3, 4, 5, 6].map((column) => contentAt(office, 2, column))).toEqual([
      { kind: 'text', value: 'มาตรการทั้งหมด' },
      ...[1, 0, 1, 0, 0].map((value) => ({ kind: 'number', value })),
    ]);
  });

  test('has what officers typed as text, and a link to the row as its only formula', () => {
    const office = officeWith(plan([MEASURE]));
    update(office);
    const row = rowOf(office, '1. =1+1');
    const gid = office.book.sheets.find(({ name }) => name === 'มาตรการ')?.id;
    expect(contentAt(office, row, 2)).toEqual({
      kind: 'formula',
      formula: `=HYPERLINK("#gid=${gid}&range=A2","แถว 2")`,
      cached: { kind: 'text', value: 'แถว 2' },
    });
    const formulas = [...summaryOf(office).cells.values()].flatMap((cells) =>
      [...cells.values()].filter(({ content }) => content?.kind === 'formula'),
    );
    expect(formulas).toHaveLength(1);
    expect(rowOf(office, '<b>กองคลัง')).toBeGreaterThan(row);
  });

  test('keeps a unit that looks like a formula as text', () => {
    const office = officeWith(plan([{ ...MEASURE, responsible: '=IMPORTDATA("x")' }]));
    update(office);
    expect(rowOf(office, '=IMPORTDATA("x")')).toBeGreaterThan(0);
  });

  test('is written in one go, and calls do not grow with the rows', () => {
    const calls = [1, 60].map((count) => {
      const office = officeWith(plan(repeated(count)));
      const host = office.opens({ now: NOW });
      host.run('runSummary');
      return host.calls();
    });
    expect(calls[0]?.['Range.setValues']).toBe(1);
    const known = ({ 'Sheet.insertRowsAfter': _rows, ...others }: Record<string, number> = {}) => others;
    expect(known(calls[1])).toEqual(known(calls[0]));
  });

  test('has its charts replaced on every run; one that an officer made stays', () => {
    const office = officeWith(plan([MEASURE]));
    update(office);
    const [chart] = summaryOf(office).charts;
    if (chart) summaryOf(office).charts.push({ ...chart, options: { title: 'ของเจ้าหน้าที่' } });
    update(office);
    update(office);
    expect(summaryOf(office).charts.map(({ options }) => options.title)).toEqual([
      'ของเจ้าหน้าที่',
      'จำนวนมาตรการแยกตามสถานะ',
    ]);
  });

  test('of a plan that became empty is left with noughts', () => {
    const office = officeWith(plan(repeated(5)));
    update(office);
    const tab = office.book.sheets.find(({ name }) => name === 'มาตรการ');
    for (const [row, cells] of tab?.cells ?? []) {
      for (const cell of cells.values()) if (row > 1) cell.content = undefined;
    }
    update(office);
    const sheet = summaryOf(office);
    expect(contentAt(office, 2, 2)).toEqual({ kind: 'number', value: 0 });
    expect(sheet.charts).toEqual([]);
    const below = [...sheet.cells].filter(([row]) => row > 4).flatMap(([, cells]) => [...cells.values()]);
    expect(below.filter(({ content }) => content !== undefined)).toEqual([]);
  });

  test.each([
    'Range.setNumberFormats',
    'Range.setValues',
    'Range.setWrapStrategies',
    'Sheet.removeChart',
    'Sheet.insertChart',
  ])('is whole after the next run when one breaks off at %s', (breaking) => {
    const office = officeWith(plan(repeated(3)));
    update(office);
    const whole = structuredClone({ cells: summaryOf(office).cells, charts: summaryOf(office).charts });
    const host = office.opens({
      now: NOW,
      onCall: (called) => {
        if (called === breaking) throw new Error('the machine stopped');
      },
    });
    expect(() => host.run('runSummary')).toThrow('the machine stopped');
    update(office);
    expect({ cells: summaryOf(office).cells, charts: summaryOf(office).charts }).toEqual(whole);
  });

  test('is made again when someone deleted it', () => {
    const office = officeWith(plan([MEASURE]));
    office.book.sheets = office.book.sheets.filter(({ name }) => name !== 'สรุป');
    update(office);
    expect(contentAt(office, 2, 4)).toEqual({ kind: 'number', value: 1 });
  });

  test('follows the statuses, as of the same day', () => {
    const office = officeWith(plan([MEASURE]));
    office.opens({ now: NOW }).run('runStatus', '2025-12-31');
    expect(rowOf(office, 'ข้อมูล ณ วันที่ 31 ธันวาคม 2568')).toBe(3);
  });
});

describe('who owes what', () => {
  test('is shown as texts to select, never run', () => {
    const host = officeWith(plan([MEASURE])).opens({ now: NOW });
    host.menu('menuWhoOwes');
    const html = host.screen.dialogs[0]?.html ?? '';
    expect(html).toContain('<textarea readonly');
    expect(html).not.toContain('<b>');
    expect(html).toContain('เกินกำหนด 1 มาตรการ\n- =1+1 (แถว 2)');
  });

  test('goes by the office’s own list of units', () => {
    const office = officeWith({
      ...plan([{ ...MEASURE, responsible: 'นักวิชาการพัสดุ งานพัสดุ' }]),
      preferences: { units: 'งานพัสดุ\nกองช่าง' },
    });
    expect(office.opens({ now: NOW }).run('runWhoOwes')).toMatchObject({
      asOf: '2026-03-10',
      units: [{ unit: 'งานพัสดุ', overdue: 1 }],
    });
  });

  test('says so when nobody owes anything, and writes nothing', () => {
    const host = officeWith(plan([])).opens({ now: NOW });
    host.menu('menuWhoOwes');
    expect(windowText(host)).toBe('ไม่มีส่วนราชการใดค้างงาน');
    expect(host.calls()).not.toHaveProperty('Range.setValues');
  });
});
