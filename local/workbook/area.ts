/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const lastRow = (area: Area) => area.row + area.rows - 1;
const lastColumn = (area: Area) => area.column + area.columns - 1;

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function writeArea(area: Area): string {
  const first = columnLetters(area.column) + area.row;
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${columnLetters(lastColumn(area))}${lastRow(area)}`;
}

/** Reads A1, A1:B2, A:B and 2:5 (dollars allowed); open ends reach to the edge of a grid of that size. */
export function readArea(text: string, rows: number, columns: number): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]*)?(?::\$?([A-Za-z]{1,3})?\$?([1-9][0-9]*)?)?$/.exec(
    text.trim(),
  );
  if (!match) return undefined;
  const [, letters, digits, endLetters, endDigits] = match;
  const isCell = letters !== undefined && digits !== undefined;
  if (!text.includes(':')) {
    return isCell ? { row: Number(digits), column: columnNumber(letters), rows: 1, columns: 1 } : undefined;
  }
  if (letters === undefined && digits === undefined) return undefined;
  if (endLetters === undefined && endDigits === undefined) return undefined;
  if ((letters === undefined) !== (endLetters === undefined) && !isCell) return undefined;
  const top = Number(digits ?? 1);
  const left = letters === undefined ? 1 : columnNumber(letters);
  const bottom = Number(endDigits ?? rows);
  const right = endLetters === undefined ? columns : columnNumber(endLetters);
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return { row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

export function hasCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

export function overlap(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(lastRow(one), lastRow(other)) - row + 1;
  const columns = Math.min(lastColumn(one), lastColumn(other)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function contains(outer: Area, inner: Area): boolean {
  return hasCell(outer, inner.row, inner.column) && hasCell(outer, lastRow(inner), lastColumn(inner));
}

/** What is left of an area once another is cut out of it: above, below, left and right of the hole. */
export function cutOut(area: Area, hole: Area): Area[] {
  const common = overlap(area, hole);
  if (!common) return [area];
  const above = { ...area, rows: common.row - area.row };
  const below = { ...area, row: lastRow(common) + 1, rows: lastRow(area) - lastRow(common) };
  const left = { ...common, column: area.column, columns: common.column - area.column };
  const right = { ...common, column: lastColumn(common) + 1, columns: lastColumn(area) - lastColumn(common) };
  return [above, left, right, below].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Where the area lies after rows are inserted below `after`; an area across the cut grows. */
export function insertRows(area: Area, after: number, count: number): Area {
  if (area.row > after) return { ...area, row: area.row + count };
  return lastRow(area) > after ? { ...area, rows: area.rows + count } : area;
}

export function insertColumns(area: Area, after: number, count: number): Area {
  if (area.column > after) return { ...area, column: area.column + count };
  return lastColumn(area) > after ? { ...area, columns: area.columns + count } : area;
}
