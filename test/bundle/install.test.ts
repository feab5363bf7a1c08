import { describe, expect, test } from '@jest/globals';
import { emptyOffice, officeWith } from './office.ts';

describe('installing into an empty spreadsheet', () => {
  test('builds every tab, twice is once', () => {
    const office = emptyOffice();
    expect(office.opens().run('runInstall')).toMatchObject({
      addedTabs: ['มาตรการ', 'ตั้งค่า', 'ผู้ลงนาม', 'ข้อความ', 'หลักฐาน', 'สรุป', 'ประวัติ'],
    });
    const protections = () => office.book.sheets.map((sheet) => sheet.protections.length);
    const before = protections();
    expect(office.opens().run('runInstall')).toEqual({
      addedTabs: [],
      addedColumns: [],
      addedSettings: [],
      remaining: [],
    });
    expect(protections()).toEqual(before);
  });

  test('warns on computed columns without locking them', () => {
    const office = emptyOffice();
    office.opens().run('runInstall');
    const protections = office.book.sheets.flatMap((sheet) => sheet.protections);
    expect(protections.length).toBeGreaterThan(0);
    expect(protections.every(({ warningOnly }) => warningOnly)).toBe(true);
  });

  test('gives every heading a note of one sentence and says who fills the column', () => {
    const office = emptyOffice();
    office.opens().run('runInstall');
    const sheet = office.book.sheets.find(({ name }) => name === 'มาตรการ');
    const notes = [...(sheet?.cells.get(1)?.values() ?? [])].map(({ note }) => note);
    expect(notes).toHaveLength(22);
    for (const note of notes) expect(note).toMatch(/\((เจ้าหน้าที่กรอก|ระบบเขียนให้|ผู้ตรวจกรอก)\)$/);
  });

  test('colours each status, and keeps the colours of an officer’s own rules', () => {
    const office = emptyOffice();
    office.opens().run('runInstall');
    const sheet = office.book.sheets.find(({ name }) => name === 'มาตรการ');
    if (!sheet) throw new Error('no tab');
    const own = {
      areas: [{ row: 2, column: 5, rows: 10, columns: 1 }],
      condition: { kind: 'text-equal-to', text: 'ด่วน' },
      style: { bold: true },
    } as const;
    sheet.conditionalFormats = [own, ...sheet.conditionalFormats];
    office.opens().run('runInstall');
    expect(sheet.conditionalFormats).toHaveLength(11);
    expect(sheet.conditionalFormats[0]).toMatchObject({ condition: { text: 'ด่วน' } });
  });
});

describe('repairing a damaged spreadsheet', () => {
  test('adds what is missing behind the last column and touches no text', () => {
    const office = officeWith();
    const sheet = office.book.sheets.find(({ name }) => name === 'มาตรการ');
    const heading = sheet?.cells.get(1)?.get(7);
    if (!sheet || !heading) throw new Error('no heading');
    heading.content = { kind: 'text', value: 'ใครทำ' };
    office.book.sheets = office.book.sheets.filter(({ name }) => name !== 'หลักฐาน');
    const texts = () => [...(sheet.cells.get(2)?.values() ?? [])].map(({ content }) => content).slice(0, 15);
    const before = texts();
    expect(office.opens().run('runInstall')).toEqual({
      addedTabs: ['หลักฐาน'],
      addedColumns: [{ tab: 'มาตรการ', heading: 'ผู้รับผิดชอบ' }],
      addedSettings: [],
      remaining: [],
    });
    expect(texts()).toEqual(before);
    expect(sheet.cells.get(1)?.get(23)?.content).toEqual({ kind: 'text', value: 'ผู้รับผิดชอบ' });
  });

  test('leaves two columns of one heading to the officer, and says so', () => {
    const office = officeWith();
    const heading = office.book.sheets
      .find(({ name }) => name === 'มาตรการ')
      ?.cells.get(1)
      ?.get(21);
    if (!heading) throw new Error('no heading');
    heading.content = { kind: 'text', value: 'สถานะ' };
    expect(office.opens().run('runInstall')).toMatchObject({
      remaining: [{ kind: 'heading-doubled', tab: 'มาตรการ', heading: 'สถานะ', cells: ['P1', 'U1'] }],
    });
  });
});
