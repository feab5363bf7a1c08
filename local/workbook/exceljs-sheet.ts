import type ExcelJS from 'exceljs';

/** A worksheet with the members exceljs has but does not declare. */
export interface ExceljsSheet extends Omit<ExcelJS.Worksheet, 'mergeCellsWithoutStyle' | 'views'> {
  dataValidations: { model: Record<string, ExcelJS.DataValidation> };
  conditionalFormattings: ExcelJS.ConditionalFormattingOptions[];
  orderNo: number;
  /** With holes. `eachRow` passes over rows that hold nothing but formats and notes. */
  _rows: (ExcelJS.Row | undefined)[];
  tables: Record<string, { table: { style: object | null } }>;
  views: ExcelJS.Worksheet['views'] | null;
  mergeCellsWithoutStyle(range: string): void;
}

export const exceljsSheet = (sheet: ExcelJS.Worksheet) => sheet as unknown as ExceljsSheet;

/** A workbook read without a theme would be written without the one its styles refer to; so it gets the usual one. */
export function ensureTheme(file: ExcelJS.Workbook): void {
  const held = file as ExcelJS.Workbook & { _themes: object | undefined };
  if (Object.keys(held._themes ?? {}).length === 0) held._themes = undefined;
}

/** Setting `note` always makes one, even of nothing; it goes only with these two members. */
export function removeNote(cell: ExcelJS.Cell): void {
  const held = cell as unknown as { _comment: unknown; model: { comment?: unknown } };
  held._comment = undefined;
  delete held.model.comment;
}
