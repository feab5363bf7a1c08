import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { columnOf, command, edit, newFolder, planOf, sheetOf, workbookFrom } from './command.ts';

interface Exported {
  readonly fiscalYearBE: number;
  readonly memo: { readonly approvals: readonly object[] };
  readonly measures: readonly Readonly<Record<string, string>>[];
}

const exported = async (path: string) => (await command(['export', path, '--json'])).json() as Exported;

/** Three workbooks are made and read in one test. */

describe('new-year', () => {
  test('makes a workbook of its own for the next year and leaves the old as it was', async () => {
    const path = await workbookFrom(planOf(2));
    const before = readFileSync(path);
    const out = join(newFolder(), 'next.xlsx');
    const { status, json } = await command(['new-year', path, '--out', out, '--json']);
    expect(status).toBe(0);
    const answer = json() as { changes: readonly object[] };
    expect(answer).toMatchObject({ workbook: out, fiscalYear: 2570 });
    expect(answer.changes).toContainEqual({
      row: 1,
      field: 'monitoring',
      before: 'รายงานผลภายในเดือนเมษายน ๒๕๖๙',
      after: 'รายงานผลภายในเดือนเมษายน ๒๕๗๐',
      note: null,
    });
    expect(readFileSync(path).equals(before)).toBe(true);
    const next = await exported(out);
    expect(next).toMatchObject({ fiscalYearBE: 2570, analysedFiscalYearBE: 2569 });
    expect(next.memo.approvals).toHaveLength(1);
    expect(next.measures[1]).toMatchObject({ period: 'ตุลาคม ๒๕๖๙ - กันยายน ๒๕๗๐' });
    expect(next.measures[1]).not.toHaveProperty('results');
  });

  test('--preview lists what would differ and writes nothing', async () => {
    const path = await workbookFrom(planOf(1));
    const folder = dirname(path);
    const before = [readdirSync(folder), readFileSync(path)];
    const out = join(folder, 'next.xlsx');
    const { status, out: said } = await command(['new-year', path, '--out', out, '--preview']);
    expect(status).toBe(0);
    expect(said).toContain(
      'มาตรการที่ 1 ระยะเวลาดำเนินการ: “ตุลาคม ๒๕๖๘ - กันยายน ๒๕๖๙” เป็น “ตุลาคม ๒๕๖๙ - กันยายน ๒๕๗๐”',
    );
    expect([readdirSync(folder), readFileSync(path)]).toEqual(before);
  });

  test('a date cell in ระยะเวลา moves too, and is written in words', async () => {
    const path = await workbookFrom(planOf(1));
    await edit(path, (book) => {
      const sheet = sheetOf(book, 'มาตรการ');
      const cell = sheet.getCell(2, columnOf(sheet, 'ระยะเวลาดำเนินการ'));
      cell.value = new Date(Date.UTC(2024, 1, 29));
      cell.numFmt = 'd/m/yyyy';
    });
    const out = join(newFolder(), 'next.xlsx');
    const { json } = await command(['new-year', path, '--out', out, '--json']);
    expect(json()).toMatchObject({
      changes: expect.arrayContaining([expect.objectContaining({ note: 'leap-day' })]),
    });
    expect((await exported(out)).measures[0]).toMatchObject({ period: '๒๘ กุมภาพันธ์ ๒๕๖๘' });
  });

  test('a workbook that exists is never written over', async () => {
    const path = await workbookFrom(planOf(1));
    const before = readFileSync(path);
    const { status, err } = await command(['new-year', path, '--out', path]);
    expect(status).toBe(2);
    expect(err).toContain('exists already');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('without a fiscal year is refused with what to do', async () => {
    const path = await workbookFrom({ ...planOf(1), fiscalYearBE: undefined });
    const out = join(newFolder(), 'next.xlsx');
    const { status, err } = await command(['new-year', path, '--out', out]);
    expect(status).toBe(2);
    expect(err).toContain('ปีงบประมาณ');
    expect(existsSync(out)).toBe(false);
  });

  test('needs a place to write to, or --preview', async () => {
    expect(await command(['new-year', 'plan.xlsx'])).toMatchObject({ status: 2, out: '' });
  });
});
