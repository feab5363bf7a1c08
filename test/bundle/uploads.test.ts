import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { type Host, readXlsx, writeXlsx } from '../../local/host.ts';
import { planOf } from '../command-line/command.ts';
import { documentOf, paragraph, row, table } from '../docx/office-template/office-document.ts';
import { bodyOf, wordsOf } from '../docx/read-document.ts';
import { type Office, officeWith, windowText } from './office.ts';

/** Two grey points above each other. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAACCAAAAAC86un7AAAADElEQVR4nGNoYGgAAAIEAQHNMi3gAAAAAElFTkSuQmCC';
const TAB = 'ไฟล์ของระบบ';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const plan = (changes: object = {}) => ({ ...planOf(3), preferences: { keepDocx: true }, ...changes });

const OWN_REPORT = documentOf(
  paragraph('แบบของเราเอง {ชื่อหน่วยงาน} ปี {ปีงบประมาณ}'),
  table(row('{#มาตรการ}{ลำดับ}', '{มาตรการ}', '[{ข้อเสนอแนะ}]{/มาตรการ}')),
);

/** Letters that do not get shorter when they are packed. */
const noise = (lines: number) =>
  Array.from({ length: lines }, (_, index) =>
    createHash('sha256').update(String(index)).digest('base64'),
  ).join('');

/** The Word file that a command leaves in Drive. */
function madeBy(host: Host, kind: 'memo' | 'report'): Uint8Array {
  host.run('runDocuments', [kind]);
  const made = host.drive.filter(({ name }) => name.endsWith('.docx'));
  return readFileSync(made[made.length - 1]?.path ?? '');
}

/** The row of the hidden tab that holds the first file. */
function storedRow({ book }: Office) {
  return book.sheets.find(({ name }) => name === TAB)?.cells.get(2);
}

describe('an office’s own template', () => {
  test('is used for everyone who opens the sheet, until the office goes back to ours', async () => {
    const office = officeWith(plan());
    const ours = await wordsOf(madeBy(office.opens(), 'report'));
    office.opens().run('runKeepFile', 'report', base64(OWN_REPORT));
    const colleague = { email: 'clerk@office.example', emailVisible: false, canEdit: true, isOwner: false };
    const words = await wordsOf(madeBy(office.opens({ user: colleague }), 'report'));
    expect(words).toContain('แบบของเราเอง องค์การบริหารส่วนตำบลบึงทดลอง ปี ๒๕๖๙');
    office.opens().run('runRemoveFile', 'report');
    expect(await wordsOf(madeBy(office.opens(), 'report'))).toBe(ours);
  });

  test('prints a row for every measure, and nothing where nothing is known', () => {
    const office = officeWith(plan());
    office.opens().run('runKeepFile', 'report', base64(OWN_REPORT));
    const body = bodyOf(madeBy(office.opens(), 'report'));
    expect(body.split('<w:tr>')).toHaveLength(4);
    expect(body).not.toMatch(/undefined|\{|\}|\[object/);
    expect(body).toContain('[]');
  });

  test('prints what officers typed as they typed it, and nothing that XML cannot hold', async () => {
    const typed = 'ก\u0000ข {เรื่อง} <b>&\u0007';
    const office = officeWith(plan({ measures: [{ measure: typed, steps: 'ขั้น\nสอง' }] }));
    office.opens().run('runKeepFile', 'report', base64(OWN_REPORT));
    expect(await wordsOf(madeBy(office.opens(), 'report'))).toContain('กข {เรื่อง} <b>&');
  });

  test('keeps letters of every kind that it holds itself', async () => {
    const office = officeWith(plan());
    const own = documentOf(paragraph('😀 ศูนย์ ÷ é {เรื่อง} &amp; &lt;เดิม&gt;'));
    office.opens().run('runKeepFile', 'memo', base64(own));
    expect(await wordsOf(madeBy(office.opens(), 'memo'))).toMatch(/^😀 ศูนย์ ÷ é .+ & <เดิม>/);
  });

  test('leaves the memo in our layout when only the report is the office’s', () => {
    const office = officeWith(plan());
    office.opens().run('runKeepFile', 'report', base64(OWN_REPORT));
    expect(bodyOf(madeBy(office.opens(), 'memo'))).toContain('บันทึกข้อความ');
  });

  test.each(['memo', 'report'] as const)('can be begun from ours, which says the same: %s', async (kind) => {
    const office = officeWith(plan());
    const ours = await wordsOf(madeBy(office.opens(), kind));
    const template = office.opens().run('runTemplateFile', kind);
    expect(template).toMatchObject({ name: expect.stringMatching(/^แบบ.*\.docx$/) });
    const { base64: bytes } = template as { readonly base64: string };
    expect(office.opens().run('runKeepFile', kind, bytes)).toMatchObject({ ok: true });
    const lettersOf = (text: string) => text.replace(/[\s.]/g, '');
    expect(lettersOf(await wordsOf(madeBy(office.opens(), kind)))).toBe(lettersOf(ours));
  });

  test('prints the appendix with QR codes and pictures where its tag stands', async () => {
    const evidence = [
      { measure: '1', caption: 'ภาพกิจกรรม ก', link: 'https://a.example/1' },
      { measure: '2', caption: 'ภาพกิจกรรม ข' },
    ];
    const office = officeWith(plan({ evidence }));
    office.opens().run('runKeepPicture', { row: 2, caption: '2 · ภาพกิจกรรม ข' }, PICTURE);
    const own = documentOf(paragraph('ก่อน'), paragraph('{ภาคผนวกหลักฐาน}'), paragraph('หลัง {ภาคผนวกหลักฐาน}'));
    office.opens().run('runKeepFile', 'report', base64(own));
    const made = madeBy(office.opens(), 'report');
    expect(await wordsOf(made)).toMatch(/^ก่อน\s+ภาคผนวก หลักฐานประกอบ[\s\S]*ภาพกิจกรรม ข[\s\S]*หลัง\s*$/);
    expect(Object.keys(unzipSync(made)).filter((path) => path.includes('media/evidence'))).toHaveLength(2);
    const printed = bodyOf(made).match(/<w:drawing>/g);
    expect(printed).toHaveLength(2);
  });

  test('leaves nothing where the tag of the appendix stands and there is no evidence', async () => {
    const office = officeWith(plan());
    const own = documentOf(paragraph('ก่อน'), paragraph('{ภาคผนวกหลักฐาน}'), paragraph('หลัง'));
    office.opens().run('runKeepFile', 'report', base64(own));
    expect(await wordsOf(madeBy(office.opens(), 'report'))).toMatch(/^ก่อน\s+หลัง\s*$/);
  });

  test('comes back as it was uploaded when it is downloaded', () => {
    const office = officeWith(plan());
    office.opens().run('runKeepFile', 'memo', base64(documentOf(paragraph('{เรื่อง}'))));
    expect(office.opens().run('runTemplateFile', 'memo')).toMatchObject({
      base64: base64(documentOf(paragraph('{เรื่อง}'))),
    });
  });

  test('travels with the workbook when it is saved and opened again', async () => {
    const office = officeWith(plan());
    const own = documentOf(paragraph('{เรื่อง}'), paragraph(noise(1_500)));
    expect(base64(own).length).toBeGreaterThan(49_000);
    office.opens().run('runKeepFile', 'memo', base64(own));
    const path = join(office.driveFolder, 'plan.xlsx');
    await writeXlsx(office.book, path);
    const book = await readXlsx(path);
    expect(office.opens({ workbook: book }).run('runTemplateFile', 'memo')).toMatchObject({
      base64: base64(own),
    });
  });

  test('is written to the history by name', () => {
    const office = officeWith(plan());
    office.opens().run('runKeepFile', 'report', base64(OWN_REPORT));
    const history = office.book.sheets.find(({ name }) => name === 'ประวัติ');
    const written = [...(history?.cells.values() ?? [])].map((cells) => cells.get(3)?.content);
    expect(written).toContainEqual({ kind: 'text', value: 'ใช้แบบเอกสารของหน่วยงาน' });
  });
});

describe('a template that cannot be used', () => {
  test('is not kept, and everything wrong with it is told at once in Thai', () => {
    const office = officeWith(plan());
    const faulty = documentOf(
      paragraph('เรียน {เรียนน} เพื่อทราบ'),
      paragraph('ปี { ปีงบประมาณ}'),
      table(row('{#มาตรการ}{ลำดับ}')),
      paragraph('{/มาตรการ}'),
    );
    expect(office.opens().run('runKeepFile', 'report', base64(faulty))).toEqual({
      ok: false,
      problems: [
        '{ ปีงบประมาณ} มีช่องว่างหรืออักขระที่มองไม่เห็นอยู่ข้างใน พิมพ์ใหม่เป็น {ปีงบประมาณ} (ตรงข้อความ “ปี { ปีงบประมาณ}”)',
        '{เรียนน} ไม่ใช่คำที่ระบบรู้จัก หมายถึง {เรียน} หรือไม่ (ตรงข้อความ “เรียน {เรียนน} เพื่อทราบ”)',
        '{#มาตรการ} กับ {/มาตรการ} ต้องอยู่ในตารางเดียวกัน (ช่องแรกและช่องสุดท้ายของแถว) หรืออยู่นอกตารางทั้งคู่ (ตรงข้อความ “{#มาตรการ}{ลำดับ}”)',
      ],
    });
    expect(storedRow(office)).toBeUndefined();
  });

  test.each([
    ['no file of Word', base64(Buffer.from('%PDF-1.7')), 'ไฟล์นี้ไม่ใช่เอกสาร Word (.docx)'],
    ['no base64 at all', '*** not base64 ***', 'ไฟล์นี้เสียหายหรือมาไม่ครบ'],
    ['nothing', '', 'ไฟล์นี้ว่างเปล่า'],
    ['more than 2 MB', base64(new Uint8Array(2 * 1024 * 1024 + 1)), 'ไฟล์ใหญ่เกิน 2 MB'],
  ])('%s', (_, sent, sentence) => {
    const office = officeWith(plan());
    expect(office.opens().run('runKeepFile', 'memo', sent)).toEqual({
      ok: false,
      problems: [expect.stringContaining(sentence)],
    });
  });

  test.each([
    ['damaged', 7, ':AAAA'],
    ['half written', 7, ''],
  ])('is told and not used when what is kept is %s', (_, column, text) => {
    const office = officeWith(plan());
    office.opens().run('runKeepFile', 'report', base64(OWN_REPORT));
    const cell = storedRow(office)?.get(column);
    if (!cell) throw new Error('no cell');
    cell.content = { kind: 'text', value: text };
    const host = office.opens();
    expect(() => host.run('runDocuments', ['report'])).toThrow(
      '“แบบรายงาน.docx” ที่เก็บไว้ในแผ่น ไฟล์ของระบบ เสียหาย',
    );
    expect(host.drive).toEqual([]);
    office.opens().run('runRemoveFile', 'report');
    expect(() => office.opens().run('runDocuments', ['report'])).not.toThrow();
  });
});

describe('an office’s emblem', () => {
  test('stands at the head of its memo from then on', () => {
    const office = officeWith(plan());
    expect(office.opens().run('runKeepFile', 'emblem', PICTURE)).toMatchObject({ ok: true });
    const picture = unzipSync(madeBy(office.opens(), 'memo'))['word/media/emblem.png'] ?? new Uint8Array();
    expect(base64(picture)).toBe(PICTURE);
    office.opens().run('runRemoveFile', 'emblem');
    expect(bodyOf(madeBy(office.opens(), 'memo'))).toContain('EmblemBox');
  });

  test('is refused when it is no picture', () => {
    const office = officeWith(plan());
    expect(office.opens().run('runKeepFile', 'emblem', base64(OWN_REPORT))).toMatchObject({ ok: false });
    expect(bodyOf(madeBy(office.opens(), 'memo'))).toContain('EmblemBox');
  });
});

describe('a picture of evidence', () => {
  const evidence = [
    { measure: '1', caption: 'ภาพกิจกรรม <b>ก</b>', link: 'https://a.example/1' },
    { measure: '2', caption: 'ภาพกิจกรรม ข' },
  ];
  const kept = (office: Office, row: number, caption: string) =>
    office.opens().run('runKeepPicture', { row, caption }, PICTURE);
  const pictureCell = ({ book }: Office, row: number) =>
    book.sheets
      .find(({ name }) => name === 'หลักฐาน')
      ?.cells.get(row + 1)
      ?.get(5)?.content;
  const mediaOf = (document: Uint8Array) =>
    Object.keys(unzipSync(document)).filter((path) => path.startsWith('word/media/evidence'));

  test('is named beside its evidence and printed in the appendix', () => {
    const office = officeWith(plan({ evidence }));
    expect(kept(office, 2, '2 · ภาพกิจกรรม ข')).toMatchObject({
      ok: true,
      files: { pictures: [{ name: 'รูปหลักฐาน 1' }] },
    });
    expect(pictureCell(office, 2)).toEqual({ kind: 'text', value: 'รูปหลักฐาน 1' });
    const without = mediaOf(madeBy(officeWith(plan({ evidence })).opens(), 'report')).length;
    expect(mediaOf(madeBy(office.opens(), 'report'))).toHaveLength(without + 1);
  });

  test('makes room when it is replaced or removed', () => {
    const office = officeWith(plan({ evidence }));
    kept(office, 2, '2 · ภาพกิจกรรม ข');
    expect(kept(office, 2, '2 · ภาพกิจกรรม ข')).toMatchObject({ files: { count: 1 } });
    expect(office.opens().run('runRemovePicture', 'รูปหลักฐาน 1')).toMatchObject({ files: { count: 0 } });
    expect(pictureCell(office, 2)).toBeUndefined();
  });

  test('is not put beside other evidence when rows have moved meanwhile', () => {
    const office = officeWith(plan({ evidence }));
    expect(kept(office, 1, '2 · ภาพกิจกรรม ข')).toEqual({
      ok: false,
      problems: ['แถวในแผ่น หลักฐาน เปลี่ยนไปแล้ว ปิดหน้าต่างนี้แล้วเปิดใหม่'],
    });
    expect(office.opens().run('runRemoveFile', 'emblem')).toMatchObject({ files: { count: 0 } });
  });

  test('is refused when it is no picture, and so is any name but a picture’s', () => {
    const office = officeWith(plan({ evidence }));
    office.opens().run('runKeepFile', 'report', base64(OWN_REPORT));
    const sent = office
      .opens()
      .run('runKeepPicture', { row: 2, caption: '2 · ภาพกิจกรรม ข' }, base64(OWN_REPORT));
    expect(sent).toMatchObject({ ok: false });
    expect(office.opens().run('runRemovePicture', 'แบบรายงาน.docx')).toMatchObject({ ok: false });
    expect(storedRow(office)).toBeDefined();
  });

  test('that is named and not kept is told, and so is a template that prints none', () => {
    const office = officeWith(plan({ evidence: [{ ...evidence[0], picture: 'หาย.jpg' }] }));
    expect(office.opens().run('runDocuments', ['report'])).toMatchObject({
      leftOut: expect.arrayContaining([expect.stringContaining('รูป “หาย.jpg”')]),
    });
    office.opens().run('runKeepFile', 'report', base64(OWN_REPORT));
    expect(office.opens().run('runDocuments', ['report'])).toMatchObject({
      leftOut: expect.arrayContaining([expect.stringContaining('แบบรายงานของหน่วยงานไม่มีป้าย {ภาคผนวกหลักฐาน}')]),
    });
  });

  test('asks for the column of pictures where somebody has renamed it', () => {
    const office = officeWith(plan({ evidence }));
    office.opens().run('runCheck');
    const heading = office.book.sheets
      .find(({ name }) => name === 'หลักฐาน')
      ?.cells.get(1)
      ?.get(5);
    if (!heading) throw new Error('no heading');
    heading.content = { kind: 'text', value: 'อื่น ๆ' };
    expect(() => kept(office, 2, '2 · ภาพกิจกรรม ข')).toThrow('ไม่มีหัวคอลัมน์ “รูปภาพ”');
  });
});

describe('the tab that keeps the files', () => {
  test('is hidden, and leaves the tab of the measures in front', () => {
    const office = officeWith(plan());
    office.opens().run('runKeepFile', 'report', base64(OWN_REPORT));
    expect(office.book.sheets.find(({ name }) => name === TAB)).toMatchObject({ hidden: true });
    expect(office.book.activeSheet?.name).toBe('มาตรการ');
  });

  test('is written with one call a file, however long the file', () => {
    const office = officeWith(plan());
    const before = office.opens();
    before.run('runKeepFile', 'report', base64(OWN_REPORT));
    const host = office.opens();
    host.run('runKeepFile', 'report', base64(OWN_REPORT));
    const calls = host.calls();
    expect(calls['Range.setValues']).toBe(2);
    expect(Object.values(calls).reduce((sum, count) => sum + count, 0)).toBeLessThan(55);
  });
});

describe('the window', () => {
  test('opens from the menu with what is kept and a script that asks for nothing from elsewhere', () => {
    const office = officeWith(plan());
    office.opens().run('runKeepFile', 'report', base64(OWN_REPORT));
    const host = office.opens();
    host.menu('menuFiles');
    const html = host.screen.dialogs[0]?.html ?? '';
    expect(html).toContain('<h1>แบบ ตรา และรูปของหน่วยงาน</h1>');
    expect(html).toMatch(/"report":\{"name":"แบบรายงาน\.docx"/);
    expect(html).toContain('google.script.run');
    expect(html).not.toMatch(/https?:|src=|import\(/);
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });

  test('says in a sentence why it cannot open', () => {
    const host = officeWith(plan()).opens({
      grantedScopes: [
        'https://www.googleapis.com/auth/script.container.ui',
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
      ],
    });
    host.menu('menuFiles');
    expect(windowText(host)).toContain('เลือกอนุญาตทุกช่อง');
  });
});
