import type { Run } from '../run.ts';
import { visibleContent } from '../workbook/content.ts';
import { isDateFormat } from '../workbook/number-format.ts';
import { cellAt } from '../workbook/sheet.ts';
import type { Cell } from '../workbook/workbook.ts';
import { instantOf, wallOf } from '../workbook/zoned-time.ts';
import type { RangeState } from './range-state.ts';

/** Asks every cell of the range, row by row. */
export function readCells<T>({ sheet, area }: RangeState, read: (cell: Cell | undefined) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, down) =>
    Array.from({ length: area.columns }, (_column, across) =>
      read(cellAt(sheet, area.row + down, area.column + across)),
    ),
  );
}

/** What getValues answers for the cell: a date is the instant its wall clock stands for in the spreadsheet's zone. */
export function scriptValue({ zone }: Run, cell: Cell | undefined): string | number | boolean | Date {
  if (cell?.content === undefined) return '';
  const { kind, value } = visibleContent(cell.content);
  const isDate = kind === 'number' && isDateFormat(cell.format.numberFormat);
  return isDate ? new Date(instantOf(wallOf(value), zone)) : value;
}
