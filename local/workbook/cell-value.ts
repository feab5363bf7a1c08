import type ExcelJS from 'exceljs';
import type { Content, PlainContent } from './content.ts';
import { serialOf } from './zoned-time.ts';

/** exceljs tells a date by its UTC figures, which are the wall clock of the sheet. */
function readPlain(value: unknown): PlainContent | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return { kind: 'number', value: serialOf(value.getTime()) };
  switch (typeof value) {
    case 'number':
      return { kind: 'number', value };
    case 'boolean':
      return { kind: 'boolean', value };
    case 'string':
      return value === '' ? undefined : { kind: 'text', value };
    default:
      return readRich(value as object);
  }
}

function readRich(value: object): PlainContent | undefined {
  if ('error' in value) return { kind: 'error', value: String(value.error) };
  if ('richText' in value && Array.isArray(value.richText)) {
    return readPlain(value.richText.map((run: { text?: unknown }) => String(run.text ?? '')).join(''));
  }
  if ('hyperlink' in value) return readPlain('text' in value ? value.text : value.hyperlink);
  return undefined;
}

/** What a cell of the file holds; a cell hidden under a merged block holds nothing. */
export function readCellValue(cell: ExcelJS.Cell): Content | undefined {
  if (isCoveredCell(cell)) return undefined;
  const { formula } = cell;
  if (!formula) return readPlain(cell.value);
  const cached = readPlain(cell.result);
  return { kind: 'formula', formula: `=${formula}`, ...(cached && { cached }) };
}

/** A cell hidden under a merged block: what is given to it would land in the block's first cell. */
export const isCoveredCell = (cell: ExcelJS.Cell) => cell.isMerged && cell.master !== cell;

// Excel writes a character XML cannot hold as _xHHHH_, and a text that looks like that with its _ escaped.
const UNWRITABLE = /_(?=x[0-9A-F]{4}_)|(?![\t\n])\p{Cc}/gu;
const escapeText = (text: string) =>
  text.replace(UNWRITABLE, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/**
 * Brings a cell just read into a form that exceljs writes back as it was: exceljs undoes escapes and never makes
 * them, and a formula shared with its neighbours fails once the first of them is overwritten.
 */
export function settleCell(cell: ExcelJS.Cell): void {
  if (isCoveredCell(cell)) return;
  const { value } = cell;
  if (typeof value === 'string') {
    const escaped = escapeText(value);
    if (escaped !== value) cell.value = escaped;
  } else if (value !== null && typeof value === 'object') {
    if ('sharedFormula' in value || ('shareType' in value && value.shareType === 'shared')) {
      const { formula, result } = cell;
      cell.value = { formula, ...(result !== undefined && { result }) } as ExcelJS.CellFormulaValue;
    } else if ('richText' in value) {
      cell.value = { richText: value.richText.map((run) => ({ ...run, text: escapeText(run.text) })) };
    }
  }
}

export function writeCellValue(
  content: Content | undefined,
  shorten: (text: string) => string,
): ExcelJS.CellValue {
  if (content === undefined) return null;
  switch (content.kind) {
    case 'text':
      return escapeText(shorten(content.value));
    case 'error':
      return { error: content.value } as ExcelJS.CellErrorValue;
    case 'formula': {
      const result = content.cached && writeCellValue(content.cached, shorten);
      return {
        formula: content.formula.slice(1),
        ...(result !== undefined && { result }),
      } as ExcelJS.CellFormulaValue;
    }
    default:
      return content.value;
  }
}
