import { type Area, columnLetters, cutOut, hasCell, insertColumns, insertRows } from './area.ts';
import type { Cell, Sheet, Validation, Workbook } from './workbook.ts';

const NEW_SHEET = { rows: 1000, columns: 26 };

export function newSheet(id: number, name: string): Sheet {
  return {
    ...NEW_SHEET,
    id,
    name,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    tabColour: undefined,
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
    charts: [],
    rearranged: false,
  };
}

/** The sheet under another name, in the file as well, so that writing finds it again. */
export function renameSheet({ file }: Workbook, sheet: Sheet, name: string): void {
  const inFile = file.getWorksheet(sheet.name);
  if (inFile) inFile.name = name;
  sheet.name = name;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The cell, made when nothing was there yet. */
export function openCell(sheet: Sheet, row: number, column: number): Cell {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, cells);
  const cell = cells.get(column) ?? { content: undefined, format: {}, note: undefined };
  cells.set(column, cell);
  return cell;
}

/** Last row and column with a value; formats and notes do not count. Both 0 on an empty sheet. */
export function dataSize(sheet: Sheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.content === undefined) continue;
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
    }
  }
  return { rows, columns };
}

export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find(({ area }) => hasCell(area, row, column))?.rule;
}

export function setValidation(sheet: Sheet, area: Area, rule: Validation | undefined): void {
  const around = sheet.validations.flatMap((held) =>
    cutOut(held.area, area).map((rest) => ({ ...held, area: rest })),
  );
  sheet.validations = rule === undefined ? around : [...around, { area, rule }];
}

/** True for a cell that lies under another cell of its merged block: it can hold nothing. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) => hasCell(merge, row, column) && (merge.row !== row || merge.column !== column),
  );
}

export function cellName(row: number, column: number): string {
  return columnLetters(column) + row;
}

function moveAreas(sheet: Sheet, move: (area: Area) => Area): void {
  sheet.merges = sheet.merges.map(move);
  sheet.validations = sheet.validations.map((held) => ({ ...held, area: move(held.area) }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
    ...rule,
    areas: rule.areas.map(move),
  }));
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, areas: chart.areas.map(move) }));
  for (const protection of sheet.protections) protection.area = move(protection.area);
}

const blankLike = ({ format }: Cell): Cell => ({
  content: undefined,
  format: { ...format },
  note: undefined,
});

const validatedAt = (sheet: Sheet, edge: (area: Area) => number, position: number) =>
  sheet.validations.filter(({ area }) => edge(area) === position);

/** Inserted rows take the formats and validation of the row above, as in Sheets. */
export function insertRowsAfter(sheet: Sheet, after: number, count: number): void {
  const inherited = validatedAt(sheet, ({ row, rows }) => row + rows - 1, after);
  const moved = [...sheet.cells].map(([row, cells]) => [row > after ? row + count : row, cells] as const);
  sheet.rearranged ||= after < sheet.rows;
  sheet.cells = new Map(moved);
  sheet.rowHeights = new Map(
    [...sheet.rowHeights].map(([row, height]) => [row > after ? row + count : row, height]),
  );
  moveAreas(sheet, (area) => insertRows(area, after, count));
  for (const { area, rule } of inherited) {
    setValidation(sheet, { ...area, rows: area.rows + count }, rule);
  }
  const above = sheet.cells.get(after);
  for (let row = after + 1; above && row <= after + count; row += 1) {
    sheet.cells.set(row, new Map([...above].map(([column, cell]) => [column, blankLike(cell)])));
  }
  sheet.rows += count;
}

export function insertColumnsAfter(sheet: Sheet, after: number, count: number): void {
  const inherited = validatedAt(sheet, ({ column, columns }) => column + columns - 1, after);
  sheet.rearranged ||= after < sheet.columns;
  const place = (column: number) => (column > after ? column + count : column);
  for (const [row, cells] of sheet.cells) {
    const moved = new Map([...cells].map(([column, cell]) => [place(column), cell]));
    const before = cells.get(after);
    for (let column = after + 1; before && column <= after + count; column += 1)
      moved.set(column, blankLike(before));
    sheet.cells.set(row, moved);
  }
  sheet.columnWidths = new Map([...sheet.columnWidths].map(([column, width]) => [place(column), width]));
  moveAreas(sheet, (area) => insertColumns(area, after, count));
  for (const { area, rule } of inherited) {
    setValidation(sheet, { ...area, columns: area.columns + count }, rule);
  }
  sheet.columns += count;
}
