import { describe, expect, test } from '@jest/globals';
import { ServiceError } from '../../local/host.ts';
import type { Sheet } from '../../local/workbook/workbook.ts';
import { planOf } from '../command-line/command.ts';
import { type Office, officeWith, windowText } from './office.ts';

function historyRows({ book }: Office): number {
  const sheet: Sheet | undefined = book.sheets.find(({ name }) => name === 'ประวัติ');
  const rows = [...(sheet?.cells ?? [])].filter(
    ([row, cells]) => row > 1 && [...cells.values()].some(({ content }) => content),
  );
  return rows.length;
}

/** The nth upload fails, as Drive fails when it is having a bad day. */
function failingUpload(nth: number, message: string) {
  let uploads = 0;
  return (name: string): void => {
    if (name.endsWith('Files.create') && ++uploads === nth) throw new ServiceError(message);
  };
}

describe('making documents', () => {
  test('uploads each with one call, and writes one line of history', () => {
    const office = officeWith();
    const host = office.opens();
    host.run('runDocuments', ['memo', 'report']);
    expect(Object.entries(host.calls()).filter(([name]) => name.includes('Files.create'))).toEqual([
      [expect.stringContaining('Files.create'), 2],
    ]);
    expect(historyRows(office)).toBe(1);
  });

  test('keeps the Word file beside the Google Doc when the setting says so', () => {
    const office = officeWith({ ...planOf(1), preferences: { keepDocx: true } });
    const host = office.opens();
    host.run('runDocuments', ['report']);
    expect(host.drive.map(({ name }) => name)).toEqual([
      'รายงาน_อบต.บึงทดลอง_๒๕๖๙_รอบ๑๒เดือน',
      'รายงาน_อบต.บึงทดลอง_๒๕๖๙_รอบ๑๒เดือน.docx',
    ]);
  });

  test('keeps a PDF that Google makes of the Google Doc when the setting says so', () => {
    const office = officeWith({ ...planOf(1), preferences: { keepPdf: true } });
    const host = office.opens({ toPdf: () => Buffer.from('%PDF-1.7') });
    host.run('runDocuments', ['report']);
    expect(host.drive.map(({ name, mimeType }) => [name, mimeType])).toEqual([
      ['รายงาน_อบต.บึงทดลอง_๒๕๖๙_รอบ๑๒เดือน', 'application/vnd.google-apps.document'],
      ['รายงาน_อบต.บึงทดลอง_๒๕๖๙_รอบ๑๒เดือน.pdf', 'application/pdf'],
    ]);
  });

  test('tells how to make the PDF by hand when Google cannot, and keeps the rest', () => {
    const office = officeWith({ ...planOf(1), preferences: { keepPdf: true } });
    const host = office.opens();
    expect(host.run('runDocuments', ['report'])).toMatchObject({
      files: [{ name: 'รายงาน_อบต.บึงทดลอง_๒๕๖๙_รอบ๑๒เดือน' }],
      leftOut: expect.arrayContaining([expect.stringContaining('ไฟล์ > ดาวน์โหลด > PDF')]),
    });
  });

  test('makes a copy for the website beside the one for signature', () => {
    const office = officeWith();
    const host = office.opens();
    host.menu('menuPublic');
    expect(host.drive.map(({ name }) => name)).toEqual([
      'บันทึกข้อความ_อบต.บึงทดลอง_๒๕๖๙_รอบ๑๒เดือน_ฉบับเผยแพร่',
      'รายงาน_อบต.บึงทดลอง_๒๕๖๙_รอบ๑๒เดือน_ฉบับเผยแพร่',
    ]);
  });

  test('is the same document again as long as nothing has changed', () => {
    const office = officeWith();
    office.opens().run('runDocuments', ['report']);
    office.opens().run('runDocuments', ['report']);
    expect(office.opens().drive).toHaveLength(2);
  });
});

describe('faults that would embarrass a signer', () => {
  const faulty = { ...planOf(1), measures: [{ measure: 'มาตรการที่ไม่มีใครรับผิดชอบ', steps: 'ประชุม' }] };

  test('are named before anything is made, and no means no', () => {
    const host = officeWith(faulty).opens({ alertAnswers: ['NO'] });
    host.menu('menuReport');
    expect(host.screen.alerts[0]?.prompt).toContain('ยังมีข้อที่ต้องแก้');
    expect(host.screen.alerts[0]?.prompt).toContain('สร้างเอกสารต่อหรือไม่');
    expect(host.drive).toEqual([]);
    expect(windowText(host)).toContain('ยังไม่ได้สร้างเอกสาร');
  });

  test('do not keep a document from being made, and what remains is told again', () => {
    const host = officeWith(faulty).opens();
    host.menu('menuReport');
    expect(host.drive).toHaveLength(1);
    expect(windowText(host)).toMatch(/ข้อควรแก้ไขที่ยังเหลือ [0-9]+ ข้อ/);
  });
});

describe('an upload that fails', () => {
  test('names what was made, and the next click makes only the rest', () => {
    const office = officeWith();
    const first = office.opens({ onCall: failingUpload(2, 'Empty response') });
    first.menu('menuAll');
    expect(windowText(first)).toContain('สร้าง “รายงาน_อบต.บึงทดลอง_๒๕๖๙_รอบ๑๒เดือน” ใน Google ไดรฟ์ไม่สำเร็จ');
    expect(windowText(first)).toContain('ที่สร้างเสร็จแล้วและเก็บไว้: บันทึกข้อความ_อบต.บึงทดลอง');
    expect(historyRows(office)).toBe(0);

    const second = office.opens();
    second.menu('menuAll');
    expect(second.drive.map(({ name }) => name.split('_')[0])).toEqual(['บันทึกข้อความ', 'รายงาน']);
    expect(windowText(second)).toContain('สร้างเอกสารแล้ว 2 ไฟล์');
    expect(historyRows(office)).toBe(1);
  });

  test('stops by itself before Google ends the run, and goes on at the next click', () => {
    const office = officeWith();
    const clock = new Date('2026-04-01T03:00:00Z');
    const slow = office.opens({
      now: clock,
      onCall: (name) => {
        if (name === 'Drive.Files.create') clock.setTime(clock.getTime() + 5 * 60_000);
      },
    });
    slow.menu('menuAll');
    expect(windowText(slow)).toMatch(/ใกล้ครบเวลาหกนาที.*เสร็จแล้วและเก็บไว้: บันทึกข้อความ.*กดเมนูเดิมอีกครั้ง/);
    const next = office.opens({ now: clock });
    next.menu('menuAll');
    expect(next.drive.map(({ name }) => name.split('_')[0])).toEqual(['บันทึกข้อความ', 'รายงาน']);
  });

  test('begins anew when the plan has changed since', () => {
    const office = officeWith();
    office.opens({ onCall: failingUpload(2, 'Empty response') }).menu('menuAll');
    office.opens().run('runImport', { headings: ['มาตรการ'], rows: [['มาตรการใหม่']] });
    office.opens().menu('menuAll');
    expect(office.opens().drive).toHaveLength(3);
  });

  test.each([
    ['Service invoked too many times for one day: drive.', 'ใช้โควตาของวันนี้ครบแล้ว'],
    ['The user does not have sufficient permissions for this file.', 'ไม่มีสิทธิ์สร้างไฟล์'],
  ])('%j is told as %j', (message, sentence) => {
    const host = officeWith().opens({ onCall: failingUpload(1, message) });
    host.menu('menuReport');
    expect(windowText(host)).toContain(sentence);
  });
});

describe('what keeps a command from running', () => {
  test('a consent box left unticked', () => {
    const host = officeWith().opens({
      grantedScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
    host.menu('menuAll');
    expect(windowText(host)).toContain('เลือกอนุญาตทุกช่อง');
    expect(host.drive).toEqual([]);
  });

  test('a colleague’s command that is still running', () => {
    const office = officeWith();
    office.book.documentState.lockHolder = 'someone else';
    const host = office.opens();
    host.menu('menuAll');
    expect(windowText(host)).toContain('มีคำสั่งอื่นกำลังทำงานอยู่');
    expect(host.drive).toEqual([]);
  });

  test('a second click while the first runs makes no second document', () => {
    const office = officeWith();
    let clicked = false;
    let told = '';
    office
      .opens({
        onCall: (name) => {
          if (!name.endsWith('Files.create') || clicked) return;
          clicked = true;
          const second = office.opens();
          second.menu('menuReport');
          told = windowText(second);
        },
      })
      .menu('menuReport');
    expect(told).toContain('(สร้างเอกสาร)');
    expect(office.opens().drive).toHaveLength(1);
  });

  test('someone who may only look at the spreadsheet', () => {
    const host = officeWith().opens({
      user: { email: 'viewer@office.example', emailVisible: true, canEdit: false, isOwner: false },
    });
    host.menu('menuStatus');
    expect(windowText(host)).toContain('แก้ไขไฟล์หรือช่วงเซลล์นี้ไม่ได้');
  });

  test('a table longer than a Google Doc can hold', () => {
    const long = { measure: 'ยาว', steps: 'ก'.repeat(40_000), responsible: 'ปลัด' };
    const host = officeWith({ ...planOf(1), measures: Array.from({ length: 26 }, () => long) }).opens();
    host.menu('menuReport');
    expect(windowText(host)).toContain('ซึ่งเกิน 1000000 ตัวอักษรที่ Google เอกสารรับได้');
    expect(host.drive).toEqual([]);
  });

  test('an office that uses no memo and asks for one', () => {
    const host = officeWith({ ...planOf(1), memo: null }).opens();
    expect(() => host.run('runDocuments', ['memo'])).toThrow('ตั้งค่าไว้ว่าไม่ใช้บันทึกข้อความ');
    expect(host.run('runDocuments', ['memo', 'report'])).toMatchObject({
      files: [{ name: expect.stringContaining('รายงาน') }],
    });
  });
});
