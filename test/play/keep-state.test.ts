import { expect, test } from '@jest/globals';
import { blankWorkbook } from '../../local/host.ts';
import { keepState } from '../../local/play/keep-state.ts';
import { blankScreen } from '../../local/screen.ts';
import { newFolder } from '../command-line/command.ts';

test('a chart that a broken-off run inserted is gone when the state is put back', () => {
  const book = blankWorkbook();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  const putBack = keepState(book, blankScreen(), newFolder());
  sheet.charts.push({ kind: 'column', areas: [], row: 1, column: 1, options: {} } as never);
  putBack();
  expect(sheet.charts).toEqual([]);
});
