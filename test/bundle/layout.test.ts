import { describe, expect, test } from '@jest/globals';
import { LAYOUT_VERSION } from '../../src/app/migrate-layout.ts';
import { emptyOffice, type Office, officeWith, windowText } from './office.ts';

const ADDED = [
  ['มาตรการ', 'ข้อยกเว้นการตรวจ'],
  ['หลักฐาน', 'รูปภาพ'],
  ['ประวัติ', 'รหัสต่อเนื่อง'],
  ['ข้อความ', 'ความกว้าง (%)'],
] as const;

function headingsOf({ book }: Office, tab: string): readonly unknown[] {
  const cells = book.sheets.find(({ name }) => name === tab)?.cells.get(1) ?? new Map();
  return [...cells.values()].flatMap(({ content }) => (content?.kind === 'text' ? [content.value] : []));
}

/** A workbook as the first version made it, with an officer's words in it. */
function officeOfOld(): Office {
  const office = officeWith();
  for (const [tab, heading] of ADDED) {
    const sheet = office.book.sheets.find(({ name }) => name === tab);
    const [column] =
      [...(sheet?.cells.get(1) ?? [])].find(
        ([, { content }]) => content?.kind === 'text' && content.value === heading,
      ) ?? [];
    if (!sheet || column === undefined) throw new Error(`no column ${heading}`);
    for (const cells of sheet.cells.values()) cells.delete(column);
  }
  office.book.documentState.documentProperties = {};
  return office;
}

const wordsOf = (office: Office) => JSON.stringify(office.opens().run('runExport'));

describe('a workbook that an older version made', () => {
  test('opens and works: the first command adds what later versions have, and touches no text', () => {
    const office = officeOfOld();
    const host = office.opens();
    host.menu('menuCheck');
    expect(windowText(host)).toContain('ตรวจแล้ว');
    for (const [tab, heading] of ADDED) expect(headingsOf(office, tab)).toContain(heading);
    expect(wordsOf(office)).toBe(wordsOf(officeWith()));
  });

  test('is brought up to date once, and by one person at a time', () => {
    const office = officeOfOld();
    office.opens().run('runCheck');
    const again = office.opens();
    again.run('runOItems');
    expect(again.calls()).not.toHaveProperty('Range.setValues');
    const busy = officeOfOld();
    busy.book.documentState.lockHolder = 'someone else';
    expect(() => busy.opens().run('runCheck')).toThrow('มีคำสั่งอื่นกำลังทำงานอยู่');
  });

  test('is finished by the next command when the run was ended in the middle', () => {
    const office = officeOfOld();
    let writes = 0;
    const killed = office.opens({
      onCall: (name) => {
        if (name === 'Range.setValues') writes += 1;
        if (writes === 2) throw new Error('killed');
      },
    });
    expect(() => killed.run('runCheck')).toThrow('killed');
    office.opens().run('runCheck');
    for (const [tab, heading] of ADDED)
      expect(headingsOf(office, tab).filter((each) => each === heading)).toHaveLength(1);
  });

  test('with a tab deleted keeps it deleted: repairing is a command of its own', () => {
    const office = officeOfOld();
    office.book.sheets = office.book.sheets.filter(({ name }) => name !== 'ประวัติ');
    office.opens().run('runCheck');
    expect(office.book.sheets.map(({ name }) => name)).not.toContain('ประวัติ');
  });
});

test('a workbook of a newer version is left as it is, and the sentence says what to do', () => {
  const office = officeWith();
  office.opens().run('runCheck');
  office.book.documentState.documentProperties['layout.version'] = String(LAYOUT_VERSION + 1);
  const host = office.opens();
  host.menu('menuCheck');
  expect(windowText(host)).toContain('รุ่นใหม่กว่า');
  expect(host.calls()).not.toHaveProperty('Range.setValues');
});

test('a spreadsheet that is not ours is not touched', () => {
  const office = emptyOffice();
  const host = office.opens();
  host.menu('menuCheck');
  expect(windowText(host)).toContain('ยังไม่ใช่แม่แบบของโปร่งใส');
  expect(office.book.documentState.documentProperties).toEqual({});
});
