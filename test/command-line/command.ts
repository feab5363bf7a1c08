import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import ExcelJS from 'exceljs';
import { runCommandLine } from '../../local/command-line/run-command-line.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as one JSON value. */
  json(): never;
}

/** Runs one command as a person at the terminal would, and keeps what it printed. */
export async function command(words: readonly string[], input = ''): Promise<Ran> {
  let out = '';
  let err = '';
  const status = await runCommandLine(words, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: async () => input,
  });
  return { status, out, err, json: () => JSON.parse(out) as never };
}

export const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');

const ROOM = mkdtempSync(join(tmpdir(), 'prongsai-test-'));
afterAll(() => rmSync(ROOM, { recursive: true, force: true }));

/** A folder of its own, gone when the tests of the file are done. */
export function newFolder(): string {
  return mkdtempSync(join(ROOM, 'folder-'));
}

/** A workbook made from a plan, in a folder of its own. */
export async function workbookFrom(plan: object): Promise<string> {
  const folder = newFolder();
  const json = join(folder, 'plan.json');
  writeFileSync(json, JSON.stringify(plan));
  const path = join(folder, 'plan.xlsx');
  const { status, err } = await command(['new', path, '--from', json]);
  if (status !== 0) throw new Error(err);
  return path;
}

/** Edits a workbook file as someone would in another program. */
export async function edit(path: string, change: (book: ExcelJS.Workbook) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  change(book);
  await book.xlsx.writeFile(path);
}

export async function open(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

/** The sheet column that carries a heading, counted from 1. */
export function columnOf(sheet: ExcelJS.Worksheet, heading: string): number {
  let found = 0;
  sheet.getRow(1).eachCell((cell, column) => {
    if (cell.text === heading) found = column;
  });
  if (found === 0) throw new Error(`no column ${heading}`);
  return found;
}

export function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

/** A plan of so many measures, each with every field filled. */
export function planOf(measures: number): object {
  return {
    organisation: {
      name: 'องค์การบริหารส่วนตำบลบึงทดลอง',
      kind: 'องค์การบริหารส่วนตำบล',
      kindAbbr: 'อบต.',
      place: 'บึงทดลอง',
      district: 'ตัวอย่าง',
      province: 'ขอนแก่น',
    },
    fiscalYearBE: 2569,
    analysedFiscalYearBE: 2568,
    round: '12',
    documentDate: '2026-10-07',
    memo: {
      department: 'สำนักปลัด องค์การบริหารส่วนตำบลบึงทดลอง',
      number: 'ขก ๗๐๐๐๑/',
      subject: 'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
      addressee: 'นายกองค์การบริหารส่วนตำบลบึงทดลอง',
      sections: [{ heading: 'เรื่องเดิม', paragraphs: ['ได้กำหนดมาตรการไว้สำหรับปีนี้'] }],
      closing: 'จึงเรียนมาเพื่อโปรดทราบ',
      approvals: [{ order: 1, role: 'proposer', name: 'นายทดลอง ตัวอย่าง', position: 'นิติกร' }],
    },
    report: { title: 'รายงานผลการดำเนินการ', columns: ['มาตรการ', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ'] },
    measures: Array.from({ length: measures }, (_, index) => ({
      measure: `มาตรการทดลองข้อที่ ${index + 1} ว่าด้วยเรื่องเฉพาะของตน`,
      steps: `๑. ประชุมผู้เกี่ยวข้องเรื่องที่ ${index + 1}\n๒. ดำเนินการและรายงานผล`,
      responsible: 'สำนักปลัด งานนิติการ',
      period: 'ตุลาคม ๒๕๖๘ - กันยายน ๒๕๖๙',
      monitoring: 'รายงานผลภายในเดือนเมษายน ๒๕๖๙',
      results: '๑. ประชุมเมื่อวันที่ ๕ มกราคม ๒๕๖๙',
    })),
  };
}
