import { describe, expect, test } from '@jest/globals';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { officeWith, windowText } from './office.ts';

const TABLE = [
  ['มาตรการของ อบต.ตัวอย่าง'],
  ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'ช่องแปลก'],
  ['๑', 'เผยแพร่งบประมาณ', 'กองคลัง', 'x'],
  ['๒', '=1+1 อบรม', 'สำนักปลัด', ''],
];

function paste(book: Workbook, rows: readonly (readonly string[])[]): void {
  const sheet = book.sheets.find(({ name }) => name === 'นำเข้า');
  rows.forEach((line, row) => {
    const cells = new Map(
      line.map((value, column) => [column + 1, { content: { kind: 'text', value }, format: {} }] as const),
    );
    sheet?.cells.set(row + 1, cells as never);
  });
}

function titles(book: Workbook): readonly unknown[] {
  const sheet = book.sheets.find(({ name }) => name === 'มาตรการ');
  const content = (row: number) => sheet?.cells.get(row)?.get(5)?.content;
  return [2, 3, 4, 5].map((row) => {
    const cell = content(row);
    return cell?.kind === 'text' ? cell.value : undefined;
  });
}

describe('importing a table that was pasted', () => {
  test('makes the tab first, and says what to do', () => {
    const office = officeWith();
    const host = office.opens();
    host.menu('menuImport');
    expect(office.book.sheets.map(({ name }) => name)).toContain('นำเข้า');
    expect(windowText(host)).toContain('วางตาราง');
  });

  test('shows what each heading becomes, and writes nothing when the answer is no', () => {
    const office = officeWith();
    office.opens().menu('menuImport');
    paste(office.book, TABLE);
    const before = titles(office.book);
    const host = office.opens({ alertAnswers: ['NO'] });
    host.menu('menuImport');
    const asked = host.screen.alerts[0]?.prompt ?? '';
    expect(asked).toContain('จะเพิ่ม 2 มาตรการ');
    expect(asked).toContain('“มาตรการ” ไปที่คอลัมน์ มาตรการ/แนวทาง');
    expect(asked).toContain('ไม่นำเข้า: “ช่องแปลก”');
    expect(titles(office.book)).toEqual(before);
  });

  test('warns of rows that are there already when Google ended the run before it could remember them', () => {
    const office = officeWith();
    office.opens().menu('menuImport');
    paste(office.book, TABLE);
    const killed = office.opens({
      onCall: (name) => {
        if (name === 'Properties.setProperty' && titles(office.book)[2] !== undefined)
          throw new Error('killed');
      },
    });
    expect(() => killed.menu('menuImport')).toThrow('killed');
    expect(titles(office.book)[2]).toBe('เผยแพร่งบประมาณ');
    const host = office.opens({ alertAnswers: ['NO'] });
    host.menu('menuImport');
    expect(host.screen.alerts[0]?.prompt).toContain('ถ้าทำต่อจะได้มาตรการซ้ำ');
  });

  test('asks what a heading means that is like a known one, and imports it only when the answer is yes', () => {
    const table = [
      ['ที่', 'มาตรการ', 'ผู้ที่รับผิดชอบหลัก', 'ช่องแปลก'],
      ['๑', 'เผยแพร่งบประมาณ', 'กองคลัง', 'x'],
    ];
    const responsible = (answers: readonly ('YES' | 'NO')[]) => {
      const office = officeWith();
      office.opens().menu('menuImport');
      paste(office.book, table);
      const host = office.opens({ alertAnswers: answers });
      host.menu('menuImport');
      expect(host.screen.alerts.map(({ prompt }) => prompt.split('\n')[0])).toEqual([
        'หัวตาราง “ผู้ที่รับผิดชอบหลัก” ระบบไม่รู้จัก หมายถึงคอลัมน์ “ผู้รับผิดชอบ” ใช่หรือไม่',
        'จะเพิ่ม 1 มาตรการต่อท้ายแผ่น มาตรการ',
      ]);
      const cell = office.book.sheets
        .find(({ name }) => name === 'มาตรการ')
        ?.cells.get(4)
        ?.get(7);
      return cell?.content?.kind === 'text' ? cell.content.value : undefined;
    };
    expect(responsible(['YES', 'YES'])).toBe('กองคลัง');
    expect(responsible(['NO', 'YES'])).toBeUndefined();
  });

  test('adds the measures as text below the others, and warns before doing it twice', () => {
    const office = officeWith();
    office.opens().menu('menuImport');
    paste(office.book, TABLE);
    office.opens().menu('menuImport');
    expect(titles(office.book).slice(2)).toEqual(['เผยแพร่งบประมาณ', expect.stringContaining('=1+1 อบรม')]);
    const host = office.opens({ alertAnswers: ['NO'] });
    host.menu('menuImport');
    expect(host.screen.alerts[0]?.prompt).toContain('นำเข้าไปแล้วครั้งหนึ่ง');
  });

  test('refuses what is no table of measures, with its first words', () => {
    const office = officeWith();
    office.opens().menu('menuImport');
    paste(office.book, [
      ['ชื่อ', 'คะแนน'],
      ['ก', '1'],
    ]);
    const host = office.opens();
    host.menu('menuImport');
    expect(windowText(host)).toContain('ชื่อ');
    expect(host.screen.alerts).toEqual([]);
  });

  test('goes on below the last measure where a formula fills the whole column with empty text', () => {
    const office = officeWith();
    const sheet = office.book.sheets.find(({ name }) => name === 'มาตรการ');
    const empty = {
      kind: 'formula',
      formula: '=ITA_DUE(I2:I)',
      cached: { kind: 'text', value: '' },
    } as const;
    sheet?.cells.set(60, new Map([[30, { content: empty, format: {} }]]) as never);
    office.opens().run('runImport', { headings: ['มาตรการ', 'ผู้รับผิดชอบ'], rows: [['ค', 'กองคลัง']] });
    expect(titles(office.book)[2]).toBe('ค');
  });

  test('writes nothing where pages joined together are longer than a cell', () => {
    const office = officeWith();
    const rows = [
      ['ค', 'ก'.repeat(30_000)],
      ['', 'ข'.repeat(30_000)],
    ];
    expect(() => office.opens().run('runImport', { headings: ['มาตรการ', 'ผู้รับผิดชอบ'], rows })).toThrow('ยาว');
    expect(titles(office.book)[2]).toBeUndefined();
  });
});
