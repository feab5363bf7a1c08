import ExcelJS from 'exceljs';
import { readArea } from './area.ts';
import { readStyle } from './cell-style.ts';
import { isCoveredCell, readCellValue, settleCell } from './cell-value.ts';
import { pixelsOfWidth } from './column-width.ts';
import { readConditionalFormats } from './conditional-xlsx.ts';
import type { ExceljsSheet } from './exceljs-sheet.ts';
import { type HostNotes, readHostList } from './host-sheet.ts';
import { restoreText } from './long-text.ts';
import { newSheet } from './sheet.ts';
import { readValidation } from './validation-xlsx.ts';
import type { Cell, CellSource, Sheet } from './workbook.ts';

function readNote(note: string | ExcelJS.Comment | undefined): string | undefined {
  if (note === undefined || typeof note === 'string') return note;
  return note.texts?.map(({ text }) => text).join('') ?? '';
}

function readCell(cell: ExcelJS.Cell, notes: HostNotes | undefined): Cell {
  const read = readCellValue(cell);
  const content =
    read?.kind === 'text' ? { ...read, value: restoreText(read.value, notes?.longTexts ?? {}) } : read;
  settleCell(cell);
  const comment = cell.note as string | ExcelJS.Comment | undefined;
  const source: CellSource = {
    content,
    format: readStyle(cell.style),
    note: readNote(comment),
    value: isCoveredCell(cell) ? null : cell.value,
    style: cell.style,
    comment,
  };
  return { content, format: source.format, note: source.note, source };
}

const holdsAnything = (cell: ExcelJS.Cell) =>
  cell.type !== ExcelJS.ValueType.Null || cell.note !== undefined || Object.keys(cell.style).length > 0;

function readMerges(cells: ExcelJS.Cell[]) {
  const merged = new Map<ExcelJS.Cell, { row: number; column: number; rows: number; columns: number }>();
  for (const cell of cells) {
    const { master } = cell;
    const row = Number(master.row);
    const column = Number(master.col);
    const known = merged.get(master) ?? { row, column, rows: 1, columns: 1 };
    known.rows = Math.max(known.rows, Number(cell.row) - row + 1);
    known.columns = Math.max(known.columns, Number(cell.col) - column + 1);
    merged.set(master, known);
  }
  return [...merged.values()];
}

function readView(sheet: Sheet, view: Partial<ExcelJS.WorksheetView> | undefined): void {
  if (view?.state !== 'frozen') return;
  sheet.frozenRows = view.ySplit ?? 0;
  sheet.frozenColumns = view.xSplit ?? 0;
}

export function readSheet(raw: ExceljsSheet, file: ExcelJS.Workbook, notes: HostNotes | undefined): Sheet {
  const own = notes?.sheets[raw.name];
  const sheet = newSheet(own?.id ?? raw.id, raw.name);
  // exceljs cannot write a table that it read without a style.
  for (const { table } of Object.values(raw.tables)) table.style ??= {};
  const merged: ExcelJS.Cell[] = [];
  raw._rows.forEach((row) => {
    if (!row) return;
    const cells = new Map<number, Cell>();
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      if (cell.isMerged) merged.push(cell);
      if (holdsAnything(cell)) cells.set(columnNumber, readCell(cell, notes));
    });
    if (cells.size > 0) sheet.cells.set(row.number, cells);
    if (row.height !== undefined) sheet.rowHeights.set(row.number, row.height);
  });
  sheet.rows = Math.max(own?.rows ?? sheet.rows, ...sheet.cells.keys());
  sheet.columns = Math.max(own?.columns ?? sheet.columns, raw.columnCount);
  sheet.merges = readMerges(merged);
  sheet.hidden = raw.state === 'hidden' || raw.state === 'veryHidden';
  sheet.tabColour =
    raw.properties.tabColor?.argb && `#${raw.properties.tabColor.argb.slice(-6).toLowerCase()}`;
  readView(sheet, raw.views?.[0]);
  for (const [index, column] of (raw.columns ?? []).entries()) {
    if (column.width !== undefined) sheet.columnWidths.set(index + 1, pixelsOfWidth(column.width));
  }
  for (const [address, rule] of Object.entries(raw.dataValidations.model)) {
    const area = readArea(address, sheet.rows, sheet.columns);
    if (area)
      sheet.validations.push({ area, rule: readValidation(rule, (formula) => readHostList(file, formula)) });
  }
  sheet.conditionalFormats = readConditionalFormats(raw.conditionalFormattings, sheet.rows, sheet.columns);
  for (const { range, ...protection } of own?.protections ?? []) {
    const area = readArea(range, sheet.rows, sheet.columns);
    if (area) sheet.protections.push({ ...protection, area });
  }
  sheet.charts = [...(own?.charts ?? [])];
  return sheet;
}
