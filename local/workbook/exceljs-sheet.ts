import type ExcelJS from 'exceljs';

/** A worksheet with the members exceljs has but does not declare. */
export interface ExceljsSheet extends Omit<ExcelJS.Worksheet, 'mergeCellsWithoutStyle'> {
  dataValidations: { model: Record<string, ExcelJS.DataValidation> };
  conditionalFormattings: ExcelJS.ConditionalFormattingOptions[];
  orderNo: number;
  mergeCellsWithoutStyle(range: string): void;
}

export const exceljsSheet = (sheet: ExcelJS.Worksheet) => sheet as unknown as ExceljsSheet;
