import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from '../../local/host.ts';
import { columnOf, command, EXAMPLES, newFolder, open, planOf, sheetOf, workbookFrom } from './command.ts';

const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'));

describe('new', () => {
  test('makes a workbook with every tab, the first one filled with headings', async () => {
    const path = join(newFolder(), 'plan.xlsx');
    const { status, json } = await command(['new', path, '--json']);
    expect(status).toBe(0);
    expect(json()).toEqual({ workbook: path });
    const book = await open(path);
    expect(book.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['มาตรการ', 'ตั้งค่า', 'ผู้ลงนาม', 'ข้อความ', 'หลักฐาน', 'สรุป', 'ประวัติ']),
    );
    const sheet = sheetOf(book, 'มาตรการ');
    expect(sheet.getRow(1).getCell(5).text).toBe('มาตรการ/แนวทาง');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    const { validations } = (await readXlsx(path)).sheets[0] ?? {};
    expect(validations).toMatchObject([
      {
        area: { row: 2, column: columnOf(sheet, 'ผลการตรวจ'), rows: 999 },
        rule: { criteria: { values: ['รอตรวจ', 'เห็นชอบ', 'ส่งกลับแก้ไข'] }, allowInvalid: false },
      },
    ]);
  });

  test.each(examples)('%s comes back from its workbook as the same plan', async (name) => {
    const folder = newFolder();
    const path = join(folder, 'plan.xlsx');
    const again = join(folder, 'again.xlsx');
    const exported = join(folder, 'plan.json');
    expect((await command(['new', path, '--from', join(EXAMPLES, name)])).status).toBe(0);
    expect((await command(['export', path, '--out', exported])).status).toBe(0);
    expect((await command(['new', again, '--from', exported])).status).toBe(0);
    const first = JSON.parse(readFileSync(exported, 'utf8'));
    const second = (await command(['export', again, '--json'])).json();
    expect(second).toEqual(first);
    const original = JSON.parse(readFileSync(join(EXAMPLES, name), 'utf8'));
    expect(first.measures).toHaveLength(original.measures.length);
    expect(first.report.columns).toEqual(original.report.columns);
  });
});

describe('read', () => {
  test('answers one JSON line for each phrase, in their order', async () => {
    const { status, out } = await command(
      ['read', '--fiscal-year', '2566', '--field', 'period'],
      'ตลอดปีงบประมาณ\nทุกส่วนราชการ\n',
    );
    expect(status).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      text: 'ตลอดปีงบประมาณ',
      readings: [{ kind: 'period', start: '2022-10-01', end: '2023-09-30' }],
      problems: [],
    });
    expect(lines[1]).toEqual({ text: 'ทุกส่วนราชการ', readings: [], problems: [] });
  });
});

describe('check', () => {
  test('writes its findings beside the measures and ends with 1 when one is an error', async () => {
    const path = await workbookFrom({ ...planOf(1), measures: [{ measure: 'มาตรการที่ยังไม่มีรายละเอียด' }] });
    const { status, json } = await command(['check', path, '--json']);
    expect(status).toBe(1);
    const { findings } = json() as { findings: readonly { row: number; field: string; message: string }[] };
    expect(findings.find(({ field }) => field === 'steps')).toMatchObject({ row: 1, tab: 'มาตรการ' });
    const sheet = sheetOf(await open(path), 'มาตรการ');
    expect(sheet.getCell(2, columnOf(sheet, 'ข้อควรแก้ไข')).text).toContain('ต้องแก้');
  });
});

describe('check --o-item', () => {
  test('lists each part this year asks for, and leaves the workbook as it was', async () => {
    const path = await workbookFrom(planOf(2));
    const before = readFileSync(path);
    const { status, json } = await command(['check', path, '--o-item', '--json']);
    expect(status).toBe(0);
    const { items } = json() as {
      items: readonly { parts: readonly { part: string; satisfied: boolean }[] }[];
    };
    const parts = new Map(
      items.flatMap((item) => item.parts.map(({ part, satisfied }) => [part, satisfied])),
    );
    expect(parts.get('responsible')).toBe(true);
    expect(parts.get('outcome')).toBe(false);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('status', () => {
  test('writes word, day and reading, and answers with the day asked for', async () => {
    const path = await workbookFrom(planOf(2));
    const { status, json } = await command(['status', path, '--as-of', '2026-05-15', '--json']);
    expect(status).toBe(0);
    const answer = json() as { asOf: string; measures: readonly { row: number; status: string }[] };
    expect(answer.asOf).toBe('2026-05-15');
    expect(answer.measures.map(({ row }) => row)).toEqual([1, 2]);
    const sheet = sheetOf(await open(path), 'มาตรการ');
    expect(sheet.getCell(2, columnOf(sheet, 'สถานะ')).text).not.toBe('');
    expect(sheet.getCell(2, columnOf(sheet, 'ระบบอ่านว่า')).text).not.toBe('');
  });
});

describe('status --as-of round', () => {
  test('judges as of the last day of the round', async () => {
    const path = await workbookFrom({ ...planOf(1), round: '6' });
    expect((await command(['status', path, '--as-of', 'round', '--json'])).json()).toMatchObject({
      asOf: '2026-03-31',
    });
  });
});

describe('all', () => {
  test('makes memo and report, and writes one line of history', async () => {
    const path = await workbookFrom(planOf(3));
    const out = join(newFolder(), 'เอกสาร', 'ใหม่');
    const { status, json } = await command(['all', path, '--out', out, '--json']);
    expect(status).toBe(0);
    const { files } = json() as { files: readonly string[] };
    expect(files.filter((file) => file.endsWith('.docx'))).toHaveLength(2);
    expect(files.every((file) => existsSync(file))).toBe(true);
    const history = sheetOf(await open(path), 'ประวัติ');
    expect(history.getRow(2).getCell(3).text).toBe('สร้างบันทึกข้อความ และ สร้างรายงาน');
    expect(history.getRow(3).getCell(3).text).toBe('');
  });
});

describe('import', () => {
  test('adds the rows of a table under the columns its headings mean', async () => {
    const folder = newFolder();
    const table = join(folder, 'table.json');
    writeFileSync(
      table,
      JSON.stringify([
        ['มาตรการ', 'วิธีดำเนินการ', 'ผลลัพธ์', 'หมายเหตุ'],
        ['๑. จัดทำคู่มือ', 'ประชุมแล้วเผยแพร่', 'ประชาชนทราบ', 'ไม่ต้องใช้'],
      ]),
    );
    const path = await workbookFrom(planOf(1));
    const { status, json } = await command(['import', table, '--into', path, '--json']);
    expect(status).toBe(0);
    expect(json()).toEqual({
      mapped: { มาตรการ: 'measure', วิธีดำเนินการ: 'steps', ผลลัพธ์: 'outcome' },
      unmapped: ['หมายเหตุ'],
      rows: 1,
    });
    const plan = (await command(['export', path, '--json'])).json() as {
      measures: readonly Record<string, unknown>[];
    };
    expect(plan.measures[1]).toMatchObject({
      no: '๑.',
      measure: 'จัดทำคู่มือ',
      steps: 'ประชุมแล้วเผยแพร่',
      outcome: 'ประชาชนทราบ',
    });
  });
});

describe('the number of service calls', () => {
  test.each([
    ['check', []],
    ['status', ['--as-of', '2026-05-15']],
    ['all', ['--out']],
  ])(
    '%s makes as many calls for 1,000 measures as for 10',
    async (name, options) => {
      const calls = async (measures: number) => {
        const path = await workbookFrom(planOf(measures));
        const words = options[0] === '--out' ? ['--out', newFolder()] : options;
        const { err, status } = await command([name, path, ...words, '--json', '--calls']);
        expect(status).toBeLessThan(2);
        const made: Record<string, number> = JSON.parse(err.trim().split('\n')[0] ?? '{}');
        expect(made['SpreadsheetApp.Range.setValues'] ?? made['Range.setValues']).toBeGreaterThan(0);
        return made;
      };
      expect(await calls(1000)).toEqual(await calls(10));
    },
    120_000,
  );
});
