declare module 'exceljs/lib/xlsx/xform/sheet/data-validations-xform.js' {
  import type ExcelJS from 'exceljs';

  export default class DataValidationsXform {
    model: Record<string, ExcelJS.DataValidation>;
    _address: string;
    _dataValidation: ExcelJS.DataValidation;
    parseClose(name: string): boolean;
  }
}
