import { describe, expect, test } from '@jest/globals';
import {
  type Area,
  columnLetters,
  columnNumber,
  cutOut,
  hasCell,
  insertRows,
  readArea,
  writeArea,
} from '../../../local/workbook/area.ts';
import { fc } from '../../property.ts';

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 1, max: 9 }),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

const cells = Array.from(
  { length: 15 * 15 },
  (_cell, index) => [1 + Math.floor(index / 15), 1 + (index % 15)] as const,
);

describe('an area', () => {
  test('is read as it was written', () => {
    fc.assert(fc.property(area, (given) => expect(readArea(writeArea(given), 1000, 26)).toEqual(given)));
  });

  test.each([
    ['$B$2:C3', { row: 2, column: 2, rows: 2, columns: 2 }],
    ['C3:B2', { row: 2, column: 2, rows: 2, columns: 2 }],
    ['B:C', { row: 1, column: 2, rows: 1000, columns: 2 }],
    ['2:3', { row: 2, column: 1, rows: 2, columns: 26 }],
    ['B5:B', { row: 5, column: 2, rows: 996, columns: 1 }],
  ])('%s is read against the size of the grid', (text, expected) => {
    expect(readArea(text, 1000, 26)).toEqual(expected);
  });

  test.each(['', 'A', '1', 'A0', ':', 'A1:', 'ก1', 'A1:B2:C3', 'Sheet1!A1'])('%p is none', (text) => {
    expect(readArea(text, 1000, 26)).toBeUndefined();
  });

  test('with a hole cut out has exactly the other cells, each once', () => {
    fc.assert(
      fc.property(area, area, (whole, hole) => {
        const rest = cutOut(whole, hole);
        for (const [row, column] of cells) {
          const expected = hasCell(whole, row, column) && !hasCell(hole, row, column) ? 1 : 0;
          expect(rest.filter((part) => hasCell(part, row, column))).toHaveLength(expected);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('below inserted rows moves, across them grows, above them stays', () => {
    const given = { row: 5, column: 1, rows: 2, columns: 1 };
    expect(insertRows(given, 4, 3)).toEqual({ ...given, row: 8 });
    expect(insertRows(given, 5, 3)).toEqual({ ...given, rows: 5 });
    expect(insertRows(given, 6, 3)).toEqual(given);
  });
});

test('columns are lettered as spreadsheets do it', () => {
  expect([1, 26, 27, 52, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 18_278 }),
      (column) => columnNumber(columnLetters(column)) === column,
    ),
  );
});
