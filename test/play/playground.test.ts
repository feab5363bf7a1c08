import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Outcome, PageState } from '../../local/play/page-state.ts';
import { command, newFolder, open, planOf, sheetOf, workbookFrom } from '../command-line/command.ts';
import { type Visit, visit } from './visit.ts';

/** Two grey points above each other. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAACCAAAAAC86un7AAAADElEQVR4nGNoYGgAAAIEAQHNMi3gAAAAAElFTkSuQmCC';
const MEASURES = 'มาตรการ';
let page: Visit;
let path: string;

beforeAll(async () => {
  path = await workbookFrom(planOf(2));
});
beforeEach(async () => {
  page = await visit(path);
});

const state = async () => (await (await page.get('/state')).json()) as PageState;
const grid = async (tab: string) => (await page.get(`/grid?tab=${encodeURIComponent(tab)}`)).text();
const edit = (row: number, column: number, typed: string) =>
  page.post('/edit', { tab: MEASURES, row, column, typed });
const menu = async (functionName: string, answers: readonly object[] = []) =>
  (await (await page.post('/menu', { functionName, tab: MEASURES, answers })).json()) as Outcome;
const run = async (functionName: string, given: readonly unknown[]) =>
  (await (await page.post('/run', { functionName, given, answers: [] })).json()) as Outcome;

async function download(): Promise<string> {
  const copy = join(newFolder(), 'copy.xlsx');
  writeFileSync(copy, Buffer.from(await (await page.get('/workbook.xlsx')).arrayBuffer()));
  return copy;
}

describe('the workbook', () => {
  test('shows its tabs and the menu that the bundle makes, and no hidden tab', async () => {
    await run('runKeepFile', ['emblem', PICTURE]);
    const { title, tabs, menus, files } = await state();
    expect(title).toBe('plan.xlsx');
    expect(tabs.map(({ name }) => name)).toContain(MEASURES);
    expect(tabs.map(({ name }) => name)).not.toContain('ไฟล์ของระบบ');
    expect((await page.get(`/grid?tab=${encodeURIComponent('ไฟล์ของระบบ')}`)).status).toBe(404);
    expect(menus.โปร่งใส).toContainEqual({ caption: 'คำนวณสถานะ', functionName: 'menuStatus' });
    expect(files).toEqual([]);
  });

  test('stands in a table whose head is the frozen row, with notes', async () => {
    const html = await grid(MEASURES);
    expect(html).toMatch(/<thead>.*data-name="A1".*มาตรการ\/แนวทาง.*<\/thead>/s);
    expect(html).toContain('data-note="');
  });

  test('shows HTML in a cell as the text it is', async () => {
    await edit(2, 5, '<img src=x onerror=alert(1)>"\'&');
    const html = await grid(MEASURES);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
    expect(html).not.toContain('<img');
  });

  test('takes the colour of a status once it is computed', async () => {
    const coloured = /style="background:#[0-9a-f]{6};color:#[0-9a-f]{6}[^>]*>(?:เกินกำหนด|อยู่ระหว่าง|แล้วเสร็จ)/;
    expect(await grid(MEASURES)).not.toMatch(coloured);
    await menu('menuStatus');
    expect(await grid(MEASURES)).toMatch(coloured);
  });
});

describe('an edit', () => {
  test('is read by the next click, and leaves the file itself alone', async () => {
    const before = readFileSync(path);
    expect((await edit(3, 5, 'มาตรการที่พิมพ์เอง')).status).toBe(200);
    expect((await run('runExport', [])).result).toMatchObject({
      measures: [{}, { measure: 'มาตรการที่พิมพ์เอง' }],
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('is cut off by the list or the date that a cell takes, and says what it takes', async () => {
    const [, row, column] = /data-at="(\d+),(\d+)"[^>]*data-options/.exec(await grid(MEASURES)) ?? [];
    const answer = await edit(Number(row), Number(column), 'คำที่ไม่มีในรายการ');
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({ error: expect.stringMatching(/รับเฉพาะค่าในรายการ: .+/) });
  });

  test.each([
    [0, 1],
    [1.5, 1],
    [1, 99_999],
    [Number.NaN, 1],
  ])('outside the sheet is refused: row %s, column %s', async (row, column) => {
    expect((await edit(row, column, 'x')).status).toBe(422);
  });

  test('is in the workbook that is downloaded, as often as it is downloaded', async () => {
    await edit(2, 5, 'ข้อความใหม่');
    for (const copy of [await download(), await download()]) {
      expect(sheetOf(await open(copy), MEASURES).getCell('E2').text).toBe('ข้อความใหม่');
      expect((await command(['export', copy, '--json'])).status).toBe(0);
    }
  });
});

describe('a click in the menu', () => {
  test('runs the bundle and shows its window with the bridge before its scripts', async () => {
    const { dialog, toasts, error } = await menu('menuFiles');
    expect(error).toBeUndefined();
    expect(toasts).toEqual(['กำลังเปิดหน้าต่างเลือกไฟล์ …']);
    expect(dialog).toMatchObject({ title: 'โปร่งใส', width: 520, height: 460 });
    const shown = await page.get(`/dialog/${dialog?.index}`);
    expect(shown.headers.get('content-security-policy')).toMatch(/^sandbox allow-scripts/);
    const html = await shown.text();
    expect(html).toMatch(/^<!doctype html><html lang="th"><head><script>/);
    expect(html.indexOf('withSuccessHandler')).toBeLessThan(html.indexOf('files-kept'));
  });

  test('that stands in no menu does nothing', async () => {
    for (const functionName of ['runInstall', 'onOpen', 'constructor', '__proto__', '']) {
      expect((await page.post('/menu', { functionName, tab: MEASURES })).status).toBe(404);
    }
  });

  test('asks before documents with errors, and has done nothing until it is answered', async () => {
    await edit(2, 5, '');
    const before = await grid('ประวัติ');
    const { question, toasts, dialog } = await menu('menuMemo');
    const prompt = question?.prompt ?? '';
    expect(question?.buttons).toBe('YES_NO');
    expect(prompt).toContain('สร้างเอกสารต่อหรือไม่');
    expect([toasts, dialog]).toEqual([[], undefined]);
    expect(await grid('ประวัติ')).toBe(before);
    const other = await menu('menuMemo', [{ prompt: 'อีกคำถามหนึ่ง', answer: 'YES' }]);
    expect(other.question?.prompt).toBe(prompt);
    await menu('menuMemo', [{ prompt, answer: 'NO' }]);
    expect((await state()).files).toEqual([]);
    await menu('menuMemo', [{ prompt, answer: 'YES' }]);
    expect((await state()).files).toHaveLength(1);
  });

  test('puts documents into the Drive of the playground, to be looked at and saved', async () => {
    await run('runDocuments', [['memo']]);
    const [file] = (await state()).files;
    expect(file).toMatchObject({ canShow: true, canSave: true });
    const saved = await page.get(`/file/${file?.id}`);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%E0.*\.docx$/);
    const bytes = Buffer.from(await saved.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes).toHaveLength(file?.size ?? 0);
  });
});

describe('a call from a window', () => {
  test('gets the answer of the bundle, or its sentence', async () => {
    expect((await run('runCheck', [])).result).toMatchObject({ measures: 2 });
    expect((await run('runNothing', [])).error).toBe('Script function not found: runNothing');
    expect((await run('private_', [])).error).toBe('Script function not found: private_');
  });

  test('that cannot be read is told as such', async () => {
    expect((await page.post('/run', Buffer.from('{'))).status).toBe(400);
    expect((await page.post('/run', Buffer.from('null'))).status).toBe(400);
  });
});

describe('another plan', () => {
  test('of the examples takes the place of the one before', async () => {
    const names = (await state()).examples.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['model-plan', 'empty']));
    expect((await page.post('/open', { example: 'model-plan' })).status).toBe(200);
    expect(await state()).toMatchObject({ example: 'model-plan', files: [] });
    await page.post('/open', { example: 'empty' });
    expect((await state()).tabs).toHaveLength(1);
    await menu('menuInstall');
    expect((await state()).tabs.map(({ name }) => name)).toContain(MEASURES);
  });

  test('of the visitor’s own is read from its bytes, whatever its name', async () => {
    const own = await workbookFrom(planOf(5));
    const name = '../../แผน <ของเรา>.xlsx';
    const sent = await page.post(`/upload?name=${encodeURIComponent(name)}`, readFileSync(own));
    expect(sent.status).toBe(200);
    expect((await state()).title).toBe(name);
    expect((await run('runCheck', [])).result).toMatchObject({ measures: 5 });
  });

  test('that is no workbook is refused with what to do, and the one before stays', async () => {
    for (const bytes of [Buffer.from('no workbook'), Buffer.from('PK\u0003\u0004 broken'), Buffer.alloc(0)]) {
      const sent = await page.post('/upload?name=x.xlsx', bytes);
      expect(sent.status).toBe(422);
      expect(await sent.json()).toEqual({ error: expect.stringContaining('ต้องเป็นสมุดงาน .xlsx') });
    }
    expect((await state()).title).toBe('plan.xlsx');
  });
});
