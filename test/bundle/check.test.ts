import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../local/workbook/workbook.ts';
import { planOf } from '../command-line/command.ts';
import { type Office, officeWith, windowText } from './office.ts';

const HEADINGS = 1;

/** The cell of a measure under a heading; measures count from 1. */
function cellOf({ book }: Office, heading: string, measure: number): Cell {
  const sheet = book.sheets.find(({ name }) => name === 'มาตรการ');
  const [column = 0] =
    [...(sheet?.cells.get(HEADINGS) ?? [])].find(
      ([, { content }]) => content?.kind === 'text' && content.value === heading,
    ) ?? [];
  const cell = sheet?.cells.get(HEADINGS + measure)?.get(column);
  if (!cell) throw new Error(`no cell under ${heading}`);
  return cell;
}

function textOf({ content }: Cell): string {
  return content && 'value' in content ? String(content.value) : '';
}

function officeWithVagueUnit(): Office {
  const measure = { measure: 'เปิดเผยข้อมูลการจัดซื้อ', steps: 'ประกาศบนเว็บไซต์', responsible: 'ทุกคน' };
  return officeWith({
    ...planOf(1),
    measures: [measure, { ...measure, measure: 'อบรมจริยธรรม', responsible: 'กองคลัง' }],
  });
}

describe('what a check leaves in the sheet', () => {
  test('is a note on the very cell, and a line beside the measure', () => {
    const office = officeWithVagueUnit();
    office.opens().run('runCheck');
    expect(cellOf(office, 'ผู้รับผิดชอบ', 1).note).toContain('RESP-001');
    expect(textOf(cellOf(office, 'ข้อควรแก้ไข', 1))).toContain('[โปรดตรวจ]');
    expect(cellOf(office, 'ผู้รับผิดชอบ', 2).note ?? '').not.toContain('RESP-001');
  });

  test('goes away when the cell is corrected, and an officer’s own note stays', () => {
    const office = officeWithVagueUnit();
    const cell = cellOf(office, 'ผู้รับผิดชอบ', 1);
    cell.note = 'ถามกองคลังอีกครั้ง';
    office.opens().run('runCheck');
    expect(cell.note).toMatch(/^ถามกองคลังอีกครั้ง\n— โปร่งใส —\n/);
    cell.content = { kind: 'text', value: 'กองคลัง งานพัสดุ' };
    office.opens().run('runCheck');
    expect(cell.note).toBe('ถามกองคลังอีกครั้ง');
  });

  test('shows three findings and how many more there are', () => {
    const office = officeWith({ ...planOf(1), measures: [{ measure: 'มาตรการเวปไซต์เวปไซต์ {คำแปลก}' }] });
    office.opens().run('runCheck');
    const lines = textOf(cellOf(office, 'ข้อควรแก้ไข', 1)).split('\n');
    expect(lines.slice(0, 3).every((line) => line.startsWith('['))).toBe(true);
    expect(lines[3]).toMatch(/^และอีก [0-9]+ ข้อ$/);
  });
});

describe('a rule set aside for a measure', () => {
  test('is silent there, with its reason in sight, and speaks everywhere else', () => {
    const office = officeWithVagueUnit();
    cellOf(office, 'ข้อยกเว้นการตรวจ', 1).content = { kind: 'text', value: 'RESP-001: เป็นงานของทุกคนตามคำสั่ง' };
    const host = office.opens();
    host.menu('menuCheck');
    expect(cellOf(office, 'ผู้รับผิดชอบ', 1).note ?? '').not.toContain('RESP-001');
    expect(textOf(cellOf(office, 'ข้อควรแก้ไข', 1))).toContain('[ยกเว้น] RESP-001: เป็นงานของทุกคนตามคำสั่ง');
    expect(windowText(host)).toContain('มาตรการที่ 1: RESP-001 — เป็นงานของทุกคนตามคำสั่ง');
  });

  test('needs a reason', () => {
    const office = officeWithVagueUnit();
    cellOf(office, 'ข้อยกเว้นการตรวจ', 1).content = { kind: 'text', value: 'RESP-001:' };
    expect(office.opens().run('runCheck')).toMatchObject({ exempt: [] });
  });
});
