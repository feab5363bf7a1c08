import { describe, expect, test } from '@jest/globals';
import type { User } from '../../local/user.ts';
import type { Protection } from '../../local/workbook/workbook.ts';
import { MEASURES_TAB, type MeasuresField } from '../../src/core/plan/measures-tab.ts';
import { SETTINGS, type SettingKey } from '../../src/core/plan/settings-tab.ts';
import { emptyOffice, type Office, windowText } from './office.ts';

const OFFICER: User = { email: 'officer@office.example', emailVisible: true, canEdit: true, isOwner: true };
/** A colleague whose address Google does not tell, and who may edit. */
const DEPARTMENT: User = {
  email: 'finance@gmail.example',
  emailVisible: false,
  canEdit: true,
  isOwner: false,
};
const on = (day: string) => new Date(`${day}T03:00:00Z`);

function sheetOf({ book }: Office, name: string) {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

/** Types into a cell, as a person does: the trigger onEdit runs after it. */
function type(office: Office, user: User, tab: string, row: number, column: number, value: string): void {
  const { cells } = sheetOf(office, tab);
  const line = cells.get(row) ?? new Map();
  const cell = line.get(column) ?? { content: undefined, format: {}, note: undefined };
  cell.content = { kind: 'text', value };
  line.set(column, cell);
  cells.set(row, line);
  const letters = String.fromCharCode(64 + column);
  office.opens({ user }).edit({ sheet: tab, range: `${letters}${row}`, value });
}

const columnOf = (field: MeasuresField) => MEASURES_TAB.columns.findIndex((each) => each.field === field) + 1;
const settingRow = (key: SettingKey) => SETTINGS.findIndex((each) => each.key === key) + 2;

function cell(office: Office, row: number, field: MeasuresField): string | undefined {
  const content = sheetOf(office, 'มาตรการ').cells.get(row)?.get(columnOf(field))?.content;
  return content?.kind === 'text' ? content.value : undefined;
}

const PLAN = [
  ['ที่', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'การกำกับติดตาม'],
  ['๑', 'เผยแพร่แผนการใช้จ่าย', 'จัดทำแล้วเผยแพร่', 'กองคลัง', 'ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙', 'ภายในเดือนเมษายน ๒๕๖๙'],
  ['๒', 'อบรมจริยธรรม', 'จัดอบรม', 'สำนักปลัด', 'ตลอดปีงบประมาณ', 'ปีละ ๑ ครั้ง'],
];

describe('one office through one year', () => {
  const office = emptyOffice();
  const opened = (day: string, user: User = OFFICER) => office.opens({ user, now: on(day) });

  test('October: the sheet is set up, and last year’s table pasted in', () => {
    opened('2025-10-06').menu('menuInstall');
    type(office, OFFICER, 'ตั้งค่า', settingRow('name'), 2, 'องค์การบริหารส่วนตำบลบึงทดลอง');
    type(office, OFFICER, 'ตั้งค่า', settingRow('fiscalYear'), 2, '๒๕๖๙');
    opened('2025-10-06').menu('menuImport');
    PLAN.forEach((line, row) => {
      line.forEach((value, column) => {
        type(office, OFFICER, 'นำเข้า', row + 1, column + 1, value);
      });
    });
    opened('2025-10-06').menu('menuImport');
    expect([2, 3].map((row) => cell(office, row, 'measure'))).toEqual(['เผยแพร่แผนการใช้จ่าย', 'อบรมจริยธรรม']);
  });

  test('March: a department fills in what it did, and the row says that it has to be judged again', () => {
    opened('2026-01-05').menu('menuStatus');
    expect(cell(office, 2, 'status')).toBe('อยู่ระหว่างดำเนินการ');
    type(office, DEPARTMENT, 'มาตรการ', 2, columnOf('results'), 'เผยแพร่บนเว็บไซต์เมื่อวันที่ ๕ มีนาคม ๒๕๖๙');
    expect(cell(office, 2, 'status')).toContain('คำนวณสถานะ อีกครั้ง');
    opened('2026-03-10', DEPARTMENT).menu('menuStatus');
    expect(cell(office, 2, 'status')).toBe('แล้วเสร็จตามกำหนด');
  });

  test('April: what is missing is told, unit by unit', () => {
    const host = opened('2026-04-20');
    host.menu('menuCheck');
    expect(cell(office, 3, 'findings')).toContain('ผลการดำเนินการ');
    host.menu('menuWhoOwes');
    expect(windowText(host)).toContain('สำนักปลัด');
  });

  test('the ปลัด approves, somebody edits, and the approval waits again', () => {
    opened('2026-09-20').menu('menuSubmit');
    type(office, DEPARTMENT, 'มาตรการ', 2, columnOf('review'), 'เห็นชอบ');
    type(office, DEPARTMENT, 'มาตรการ', 3, columnOf('review'), 'เห็นชอบ');
    opened('2026-09-21', DEPARTMENT).menu('menuReviews');
    type(office, OFFICER, 'มาตรการ', 2, columnOf('results'), 'เผยแพร่เมื่อวันที่ ๖ มีนาคม ๒๕๖๙');
    const host = opened('2026-09-22');
    host.menu('menuReviews');
    expect([2, 3].map((row) => cell(office, row, 'review'))).toEqual(['รอตรวจ', 'เห็นชอบ']);
    expect(windowText(host)).toContain('๖ มีนาคม ๒๕๖๙');
  });

  test('who may not edit ผลการตรวจ is told so, and not half of it is written', () => {
    const sheet = sheetOf(office, 'มาตรการ');
    const lock: Protection = {
      area: { row: 2, column: columnOf('review'), rows: 1000, columns: 1 },
      description: 'เฉพาะปลัด',
      warningOnly: false,
      creator: OFFICER.email,
    };
    sheet.protections.push(lock);
    const reviews = () => [2, 3].map((row) => cell(office, row, 'review'));
    const before = reviews();
    const host = opened('2026-09-23', DEPARTMENT);
    host.menu('menuSubmit');
    expect(windowText(host)).toContain('ขอสิทธิ์แก้ไขจากเจ้าของไฟล์');
    expect(reviews()).toEqual(before);
    opened('2026-09-23', DEPARTMENT).menu('menuStatus');
    expect(cell(office, 2, 'status')).toBe('แล้วเสร็จตามกำหนด');
    sheet.protections.splice(sheet.protections.indexOf(lock), 1);
  });

  test('the ปลัด looks at the edit and approves again on a phone: the approval stands', () => {
    type(office, DEPARTMENT, 'มาตรการ', 2, columnOf('review'), 'เห็นชอบ');
    opened('2026-09-24').menu('menuReviews');
    expect([2, 3].map((row) => cell(office, row, 'review'))).toEqual(['เห็นชอบ', 'เห็นชอบ']);
    type(office, OFFICER, 'มาตรการ', 3, columnOf('results'), 'อบรมเมื่อวันที่ ๗ สิงหาคม ๒๕๖๙');
    expect(cell(office, 3, 'review')).toBe('รอตรวจ');
  });

  test('October again: memo and report are made, and say what is not approved', () => {
    expect(opened('2026-10-05').run('runDocuments', ['memo', 'report'])).toMatchObject({
      files: [{}, {}],
      leftOut: expect.arrayContaining([expect.stringContaining('ยังไม่เห็นชอบ 1 มาตรการ: ๒ (รอตรวจ)')]),
    });
  });

  test('next year begins with the dates moved and the results cleared, and this year stays as it is', () => {
    const before = JSON.stringify([...(sheetOf(office, 'มาตรการ').cells.get(2) ?? [])]);
    const next = JSON.stringify(opened('2026-10-06').run('runNewYear'));
    expect(next).toContain('ต.ค. ๒๕๖๙ - ก.ย. ๒๕๗๐');
    expect(next).toContain('ภายในเดือนเมษายน ๒๕๗๐');
    expect(JSON.stringify([...(sheetOf(office, 'มาตรการ').cells.get(2) ?? [])])).toBe(before);
  });

  test('the log of the year stands, with the colleague Google does not name', () => {
    expect(opened('2026-10-07').run('runHistory')).toMatchObject({ broken: [] });
    const who = [...sheetOf(office, 'ประวัติ').cells].map(([, cells]) => cells.get(2)?.content);
    expect(JSON.stringify(who)).toContain('officer@office.example');
  });
});
