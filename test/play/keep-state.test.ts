import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { blankWorkbook } from '../../local/host.ts';
import { keepState } from '../../local/play/keep-state.ts';
import { blankScreen } from '../../local/screen.ts';

test('a chart that a broken-off run inserted is gone when the state is put back', () => {
  const book = blankWorkbook();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  const putBack = keepState(book, blankScreen(), mkdtempSync(join(tmpdir(), 'play-')));
  sheet.charts.push({ kind: 'column', areas: [], row: 1, column: 1, options: {} } as never);
  putBack();
  expect(sheet.charts).toEqual([]);
});
