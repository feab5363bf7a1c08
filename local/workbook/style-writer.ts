import type ExcelJS from 'exceljs';
import { writeStyle } from './cell-style.ts';
import type { CellFormat, CellSource } from './workbook.ts';

const NO_STYLE: Partial<ExcelJS.Style> = {};

/** Writes equal formats as one style object: exceljs compares styles it has not met byte by byte. */
export function styleWriter(): (
  source: CellSource | undefined,
  format: CellFormat,
) => Partial<ExcelJS.Style> {
  const written = new Map<Partial<ExcelJS.Style>, Map<string, Partial<ExcelJS.Style>>>();
  return (source, format) => {
    const before = source?.style ?? NO_STYLE;
    const known = written.get(before) ?? new Map<string, Partial<ExcelJS.Style>>();
    written.set(before, known);
    const key = JSON.stringify(format);
    const style = known.get(key) ?? writeStyle(before, source?.format ?? {}, format);
    known.set(key, style);
    return style;
  };
}
