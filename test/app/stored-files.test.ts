import { describe, expect, test } from '@jest/globals';
import type { HiddenRows } from '../../src/app/ports.ts';
import { storedFiles } from '../../src/app/stored-files.ts';

/** A hidden tab in memory. */
function rowsInMemory() {
  const rows: string[][] = [];
  const hiddenRows: HiddenRows = {
    heads: (width) => rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
    row: (index) => rows[index] ?? [],
    write: (index, cells) => {
      rows[index] = [...cells];
    },
  };
  const open = () =>
    storedFiles({ hiddenRows, now: () => '2026-04-01 13:45', account: () => 'office@example.org' });
  return { rows, open };
}

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7919) % 256);

describe('files kept in cells', () => {
  test.each([0, 1, 2, 3, 36_750, 36_751, 200_000])('come back as they went in: %d bytes', (length) => {
    const { open } = rowsInMemory();
    open().write('ก.docx', bytesOf(length));
    expect(open().read('ก.docx')).toEqual(bytesOf(length));
  });

  test('stand in cells that Sheets can hold and takes for nothing but text', () => {
    const { rows, open } = rowsInMemory();
    open().write('ก.docx', new Uint8Array(200_000).fill(0xfb));
    const [cells = []] = rows.map((row) => row.slice(6));
    expect(cells).toHaveLength(6);
    for (const cell of cells) {
      expect(cell.length).toBeLessThan(50_000);
      expect(cell).toMatch(/^:/);
    }
  });

  test('tell their size, when they were kept and by whom', () => {
    const { open } = rowsInMemory();
    open().write('ก.docx', bytesOf(5));
    expect(open().list()).toMatchObject([
      { name: 'ก.docx', size: 5, savedAt: '2026-04-01 13:45', savedBy: 'office@example.org' },
    ]);
  });

  test('are replaced by a new one of the same name, and their row is used again when they are removed', () => {
    const { rows, open } = rowsInMemory();
    const files = open();
    files.write('ก.docx', bytesOf(9));
    files.write('ข.docx', bytesOf(9));
    files.write('ก.docx', bytesOf(3));
    files.remove('ข.docx');
    files.write('ค.docx', bytesOf(4));
    expect(files.list().map(({ name, size }) => [name, size])).toEqual([
      ['ก.docx', 3],
      ['ค.docx', 4],
    ]);
    expect(rows).toHaveLength(2);
    expect(files.read('ข.docx')).toBeUndefined();
  });
});

describe('a file that is not whole', () => {
  test.each([
    ['a cell was changed', (cells: string[]) => cells.splice(6, 1, ':AAAA')],
    ['a cell is missing', (cells: string[]) => cells.splice(7, 1)],
    ['a cell was emptied', (cells: string[]) => cells.splice(6, 1, '')],
    ['its size was changed', (cells: string[]) => cells.splice(1, 1, '7')],
    ['its count was changed', (cells: string[]) => cells.splice(5, 1, '1')],
  ])('is never handed out: %s', (_, damage) => {
    const { rows, open } = rowsInMemory();
    open().write('ก.docx', bytesOf(80_000));
    damage(rows[0] ?? []);
    expect(() => open().read('ก.docx')).toThrow('file-damaged');
  });
});

describe('the limits', () => {
  test('are 2 MB a file', () => {
    const { open } = rowsInMemory();
    expect(() => open().write('ก.docx', new Uint8Array(2 * 1024 * 1024 + 1))).toThrow('file-too-big');
    expect(open().list()).toEqual([]);
  });

  test('are 20 files, of which any can still be replaced', () => {
    const { open } = rowsInMemory();
    for (let index = 0; index < 20; index += 1) open().write(`${index}.jpg`, bytesOf(1));
    expect(() => open().write('20.jpg', bytesOf(1))).toThrow('too-many-files');
    expect(() => open().write('19.jpg', bytesOf(2))).not.toThrow();
  });
});
