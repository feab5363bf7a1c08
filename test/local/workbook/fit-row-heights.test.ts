import { expect, test } from '@jest/globals';
import { fitRowHeights } from '../../../local/workbook/fit-row-heights.ts';
import { newSheet, openCell } from '../../../local/workbook/sheet.ts';

function sheetWith(text: string, wrap: 'WRAP' | 'CLIP' = 'WRAP') {
  const sheet = newSheet(1, 'แผ่น');
  const cell = openCell(sheet, 2, 1);
  cell.content = { kind: 'text', value: text };
  cell.format = { wrap };
  return sheet;
}

test('a row grows with the lines of its wrapped text', () => {
  const [one, two] = ['ก\nข', 'ก\nข\nค\nง'].map((text) => fitRowHeights(sheetWith(text)).get(2) ?? 0);
  expect(two).toBeGreaterThan(one ?? 0);
});

test('marks above and below letters take no room', () => {
  expect(fitRowHeights(sheetWith('กี่'.repeat(8))).size).toBe(0);
});

test('a row that is high enough, or whose text is not wrapped, stays as it is', () => {
  const high = sheetWith('ก\nข');
  high.rowHeights.set(2, 300);
  expect(fitRowHeights(high).size).toBe(0);
  expect(fitRowHeights(sheetWith('ก\nข', 'CLIP')).size).toBe(0);
});
