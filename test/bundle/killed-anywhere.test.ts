import { describe, expect, test } from '@jest/globals';
import { type Host, openHost } from '../../local/host.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { newFolder, planOf } from '../command-line/command.ts';
import { DIST, officeWith } from './office.ts';

/** A run that Google ends in the middle: nothing after this call is done, and nobody catches anything. */
class Killed extends Error {}

const NOW = new Date('2026-04-01T03:00:00Z');
const OFFICERS_TABS = ['ตั้งค่า', 'ผู้ลงนาม', 'ข้อความ', 'หลักฐาน'];

/** Between two calls that change something, it makes no difference where a run ends. */
const CHANGES = /\.(?:set|append|insert|delete|remove|create|hide|show|merge|clear|release|build)/i;

function opened(workbook: Workbook, onCall: (name: string) => void = () => undefined): Host {
  return openHost({ dist: DIST, workbook, driveFolder: newFolder(), now: NOW, onCall });
}

/** The texts of a tab, row by row. */
function textsOf(book: Workbook, name: string): readonly string[] {
  const rows = book.sheets.find((sheet) => sheet.name === name)?.cells ?? new Map();
  return [...rows].map(([row, cells]) => {
    const texts = [...cells].map(([column, { content }]: [number, { content?: { value?: unknown } }]) =>
      content === undefined ? '' : `${column}=${JSON.stringify(content.value)}`,
    );
    return `${row}: ${texts.filter((text) => text !== '').join(' ')}`;
  });
}

const officersWords = (book: Workbook) => OFFICERS_TABS.map((name) => textsOf(book, name));
const measures = (book: Workbook) => textsOf(book, 'มาตรการ');

const before = officeWith({
  ...planOf(2),
  measures: [
    { measure: 'อบรม', steps: 'ประชุม', responsible: 'สำนักปลัด', period: 'ต.ค. ๒๕๖๘', review: 'เห็นชอบ' },
    { measure: 'เผยแพร่', steps: 'ประกาศ', responsible: 'กองคลัง', period: 'ตลอดปีงบประมาณ' },
  ],
}).book;
const bookNow = () => structuredClone(before);

describe.each([
  ['คำนวณสถานะ', 'runStatus', []],
  ['ตรวจความครบถ้วน', 'runCheck', []],
  ['ส่งให้ปลัดตรวจ', 'runSubmit', []],
  ['สร้างเอกสาร', 'runDocuments', [['report']]],
] as const)('%s, ended by Google at any of its calls', (_, command, given) => {
  const whole = bookNow();
  const names: string[] = [];
  opened(whole, (name) => names.push(name)).run(command, ...given);
  const killedAt = (last: number): Workbook => {
    const book = bookNow();
    let made = 0;
    const host = opened(book, () => {
      made += 1;
      if (made === last) throw new Killed();
    });
    expect(() => host.run(command, ...given)).toThrow();
    return book;
  };
  const ends = names.flatMap((name, index) => (CHANGES.test(name) ? [index + 1] : []));

  test('loses nothing an officer has written, and done again comes to what one whole run would have', () => {
    expect(ends.length).toBeGreaterThan(2);
    for (const end of ends) {
      const book = killedAt(end);
      expect([end, officersWords(book)]).toEqual([end, officersWords(before)]);
      opened(book).run(command, ...given);
      expect([end, measures(book)]).toEqual([end, measures(whole)]);
    }
  });
});
