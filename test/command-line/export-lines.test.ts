import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { command, newFolder, planOf, workbookFrom } from './command.ts';

describe('export --as', () => {
  test('prints one JSON object a measure, as of the day asked for, and leaves the workbook as it was', async () => {
    const path = await workbookFrom(planOf(3));
    const before = readFileSync(path);
    const { status, out } = await command(['export', path, '--as', 'ndjson', '--as-of', '2026-05-15']);
    expect(status).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({ schema_version: 1, as_of: '2026-05-15', province: 'ขอนแก่น' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('writes a CSV file that Excel opens in Thai', async () => {
    const path = await workbookFrom(planOf(2));
    const out = join(newFolder(), 'lines.csv');
    const { status, json } = await command(['export', path, '--as', 'csv', '--out', out, '--json']);
    expect(status).toBe(0);
    expect(json()).toMatchObject({ file: out, lines: 2 });
    const bytes = readFileSync(out);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').split('\r\n')[0]).toContain('schema_version,office,');
  });

  test('with --json is one JSON value', async () => {
    const path = await workbookFrom(planOf(1));
    const { json } = await command(['export', path, '--as', 'csv', '--as-of', 'round', '--json']);
    expect(json()).toMatchObject({ asOf: '2026-09-30', lines: [{ measure_index: 1 }] });
  });

  test.each([
    [['--as', 'xml'], 'csv'],
    [['--as', 'csv', '--as-of', '2569-05-15'], '2569-05-15'],
    [['--as', 'csv', '--out', '/no/such/folder/lines.csv'], 'folder'],
  ])('%j is refused in one line', async (given, said) => {
    const path = await workbookFrom(planOf(1));
    const { status, out, err } = await command(['export', path, ...given]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(said);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
