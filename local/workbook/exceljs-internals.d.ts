declare module 'exceljs/lib/xlsx/xform/sheet/data-validations-xform.js' {
  import type ExcelJS from 'exceljs';

  export default class DataValidationsXform {
    model: Record<string, ExcelJS.DataValidation>;
    _address: string;
    _dataValidation: ExcelJS.DataValidation;
    parseClose(name: string): boolean;
  }
}

declare module 'exceljs/lib/xlsx/xform/sheet/worksheet-xform.js' {
  export interface CellModel {
    address: string;
    type: number;
  }

  export interface RowModel {
    number: number;
    cells: CellModel[];
  }

  export interface WorksheetModel {
    relationships?: { Type: string; Target: string }[];
    rows?: RowModel[];
  }

  export default class WorksheetXform {
    reconcile(
      model: WorksheetModel,
      options: { comments: Record<string, { comments: { ref: string }[] }> },
    ): void;
  }
}
