import { describe, expect, test } from '@jest/globals';
import { MEASURES_TAB } from '../../src/core/plan/measures-tab.ts';
import { planOf } from '../command-line/command.ts';
import { emptyOffice, type Office, officeWith, windowText } from './office.ts';

const EXEMPTIONS = MEASURES_TAB.columns.findIndex(({ field }) => field === 'exemptions') + 1;
const PLAN = {
  ...planOf(1),
  measures: [
    { measure: 'เผยแพร่แผน <b>', responsible: 'กองคลัง', results: 'ทำแล้วทำแล้ว' },
    { measure: 'อบรม', responsible: 'สำนักปลัด\nกองคลัง' },
  ],
};

interface Page {
  readonly findings: readonly { readonly rule: string; readonly row?: number; readonly cell?: string }[];
  readonly measures: readonly { readonly row: number; readonly units: readonly string[] }[];
  readonly exempt: readonly object[];
}

const pageOf = (office: Office) => office.opens().run('runFindings') as Page;
const exemptions = ({ book }: Office, row: number) => {
  const content = book.sheets
    .find(({ name }) => name === 'มาตรการ')
    ?.cells.get(row)
    ?.get(EXEMPTIONS)?.content;
  return content?.kind === 'text' ? content.value : undefined;
};

describe('going through what is to be corrected', () => {
  test('opens beside the sheet with every finding, its cell and the units of its measure', () => {
    const office = officeWith(PLAN);
    const host = office.opens();
    host.menu('menuFindings');
    const { html = '', title } = host.screen.sidebars[0] ?? {};
    expect(title).toBe('โปร่งใส');
    expect(html).toContain('<h1>ข้อควรแก้ไข</h1>');
    expect(html).not.toMatch(/<b>|https?:|src=/);
    const page = pageOf(office);
    expect(page.findings.some(({ cell }) => cell !== undefined)).toBe(true);
    expect(page.measures.find(({ row }) => row === 2)?.units).toEqual(['สำนักปลัด', 'กองคลัง']);
  });

  test('leads to the cell, and says when its tab is gone', () => {
    const office = officeWith(PLAN);
    office.opens().run('runGoTo', 'มาตรการ', 'F3');
    expect([office.book.activeSheet?.name, office.book.activeArea]).toEqual([
      'มาตรการ',
      { row: 3, column: 6, rows: 1, columns: 1 },
    ]);
    office.opens().run('runGoTo', 'ตั้งค่า');
    expect(office.book.activeSheet?.name).toBe('ตั้งค่า');
    expect(() => office.opens().run('runGoTo', 'แผ่นที่ไม่มี', 'A1')).toThrow('ไม่พบแผ่น “แผ่นที่ไม่มี”');
  });

  test('sets a finding aside with its reason, visibly, and it can be taken back', () => {
    const office = officeWith(PLAN);
    const [finding] = pageOf(office).findings.filter(({ row }) => row === 2);
    const asked = { rule: finding?.rule, row: 2, title: 'อบรม', reason: ' ตกลงกันแล้ว\nในที่ประชุม ' };
    const page = office.opens().run('runExempt', asked) as Page;
    expect(exemptions(office, 3)).toBe(`${finding?.rule}: ตกลงกันแล้ว ในที่ประชุม`);
    expect(page.exempt).toEqual([{ rule: finding?.rule, row: 2, reason: 'ตกลงกันแล้ว ในที่ประชุม' }]);
    expect(page.findings).not.toContainEqual(expect.objectContaining({ rule: finding?.rule, row: 2 }));
    office.opens().menu('menuUndo');
    expect(exemptions(office, 3) ?? '').toBe('');
  });

  test('sets nothing aside without a reason, or beside another measure than the one on the page', () => {
    const office = officeWith(PLAN);
    const asked = { rule: 'NUM-001', row: 2, title: 'อบรม', reason: ' ' };
    expect(() => office.opens().run('runExempt', asked)).toThrow('พิมพ์เหตุผล');
    expect(() => office.opens().run('runExempt', { ...asked, title: 'อื่น', reason: 'มี' })).toThrow(
      'ชีตเปลี่ยนไปตั้งแต่เปิดแถบนี้',
    );
    expect(exemptions(office, 3) ?? '').toBe('');
  });

  test('says in a window why it cannot open in a sheet that is not ours', () => {
    const host = emptyOffice().opens();
    host.menu('menuFindings');
    expect(host.screen.sidebars).toEqual([]);
    expect(windowText(host)).toContain('ยังไม่ใช่แม่แบบของโปร่งใส');
  });
});
