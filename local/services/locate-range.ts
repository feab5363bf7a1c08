import { ServiceError } from '../service-error.ts';
import { type Area, contains, readArea } from '../workbook/area.ts';
import type { Sheet } from '../workbook/workbook.ts';

function requireInGrid({ rows, columns }: Sheet, area: Area): Area {
  if (contains({ row: 1, column: 1, rows, columns }, area)) return area;
  throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
}

export function areaOfNumbers(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  return requireInGrid(sheet, { row, column, rows, columns });
}

export function areaOfText(sheet: Sheet, text: string): Area {
  const area = readArea(text, sheet.rows, sheet.columns);
  if (area === undefined) throw new ServiceError('Range not found');
  return requireInGrid(sheet, area);
}
