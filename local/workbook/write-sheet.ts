import type ExcelJS from 'exceljs';
import { writeArea } from './area.ts';
import { isCoveredCell, writeCellValue } from './cell-value.ts';
import { pixelsOfWidth, widthOfPixels } from './column-width.ts';
import { writeConditionalFormat } from './conditional-xlsx.ts';
import { type ExceljsSheet, removeNote } from './exceljs-sheet.ts';
import { fitRowHeights } from './fit-row-heights.ts';
import { type LongTexts, shortenText } from './long-text.ts';
import type { styleWriter } from './style-writer.ts';
import { writeValidation } from './validation-xlsx.ts';
import type { Cell, Sheet } from './workbook.ts';

export interface Keepers {
  readonly longTexts: LongTexts;
  readonly styleOf: ReturnType<typeof styleWriter>;
  keepList(values: readonly string[]): string;
}

function writeCell(
  raw: ExceljsSheet,
  row: number,
  column: number,
  cell: Cell,
  everything: boolean,
  keepers: Keepers,
) {
  const { source, content, format, note } = cell;
  const isLong = content?.kind === 'text' && content.value.length > 32_767;
  const isNew = everything || source === undefined;
  const newValue = isNew || isLong || content !== source.content;
  const newFormat = isNew || format !== source.format;
  const newNote = isNew || note !== source.note;
  if (!newValue && !newFormat && !newNote) return;
  const target = raw.getCell(row, column);
  if (newFormat) target.style = keepers.styleOf(source, format);
  if (newValue && !isCoveredCell(target)) {
    const untouched = source !== undefined && content === source.content && !isLong;
    target.value = untouched
      ? source.value
      : writeCellValue(content, (text) => shortenText(text, keepers.longTexts));
  }
  if (newNote) {
    const comment = source !== undefined && note === source.note ? source.comment : note;
    if (comment === undefined) removeNote(target);
    else target.note = comment as string;
    // exceljs forgets the note of a cell that has neither value nor style.
    if (note !== undefined && content === undefined && !target.style.alignment) {
      target.style = { ...target.style, alignment: { vertical: 'bottom' } };
    }
  }
}

function writeMerges(raw: ExceljsSheet, sheet: Sheet): void {
  for (const merge of sheet.merges) {
    const master = raw.getCell(merge.row, merge.column);
    const last = raw.getCell(merge.row + merge.rows - 1, merge.column + merge.columns - 1);
    if (last.isMerged && last.master === master) continue;
    raw.mergeCellsWithoutStyle(writeArea(merge));
  }
}

/** Everything moved: the worksheet is emptied and filled again, cell by cell. */
function empty(raw: ExceljsSheet): void {
  raw.unMergeCells(1, 1, Math.max(raw.rowCount, 1), Math.max(raw.columnCount, 1));
  raw._rows = [];
}

function writeView(raw: ExceljsSheet, { frozenRows, frozenColumns }: Sheet): void {
  const view: Partial<ExcelJS.WorksheetView> = raw.views?.[0] ?? {};
  if (frozenRows === 0 && frozenColumns === 0) {
    if (view.state === 'frozen') raw.views = [{ state: 'normal' }];
    return;
  }
  raw.views = [
    { ...view, state: 'frozen', ySplit: frozenRows, xSplit: frozenColumns } as ExcelJS.WorksheetView,
  ];
}

function writeWidths(raw: ExceljsSheet, { columnWidths, rearranged }: Sheet): void {
  if (rearranged) for (const column of raw.columns ?? []) delete (column as Partial<ExcelJS.Column>).width;
  for (const [number, pixels] of columnWidths) {
    const column = raw.getColumn(number);
    const isAsItWas = column.width !== undefined && pixelsOfWidth(column.width) === pixels;
    if (!isAsItWas) column.width = widthOfPixels(pixels);
  }
}

/** Lays what changed in the sheet over the worksheet of the file. */
export function writeSheet(raw: ExceljsSheet, sheet: Sheet, keepers: Keepers): void {
  if (sheet.rearranged) empty(raw);
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) writeCell(raw, row, column, cell, sheet.rearranged, keepers);
  }
  writeMerges(raw, sheet);
  raw.state = sheet.hidden ? (raw.state === 'veryHidden' ? 'veryHidden' : 'hidden') : 'visible';
  if (sheet.tabColour === undefined) delete (raw.properties as { tabColor?: unknown }).tabColor;
  else
    raw.properties.tabColor = {
      argb: `FF${sheet.tabColour.slice(1).toUpperCase()}`,
    } as typeof raw.properties.tabColor;
  writeView(raw, sheet);
  if (sheet.rearranged) {
    for (const [row, height] of sheet.rowHeights) raw.getRow(row).height = height;
  }
  writeWidths(raw, sheet);
  for (const [row, height] of fitRowHeights(sheet)) raw.getRow(row).height = height;
  raw.dataValidations.model = Object.fromEntries(
    sheet.validations.map(({ area, rule }) => [writeArea(area), writeValidation(rule, keepers.keepList)]),
  );
  raw.conditionalFormattings = sheet.conditionalFormats.map((format, index) =>
    writeConditionalFormat(format, index + 1),
  );
}
