import { ServiceError } from '../service-error.ts';
import { writeCells } from '../services/write-cells.ts';
import { OWNER } from '../user.ts';
import { displayValue } from '../workbook/display-value.ts';
import { cellAt, cellName, validationAt } from '../workbook/sheet.ts';
import type { Sheet, Validation } from '../workbook/workbook.ts';
import type { Desk } from './desk.ts';

export interface TypedCell {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly typed: string;
}

/** Types into a cell as an officer does; the answer is the Thai sentence of why it cannot be. */
export function editCell({ book, host }: Desk, { tab, row, column, typed }: TypedCell): string | undefined {
  const sheet = book.sheets.find(({ name, hidden }) => name === tab && !hidden);
  if (!sheet) return `ไม่มีแผ่น “${tab}” แล้ว เลือกแผ่นใหม่จากแถบด้านล่าง`;
  if (!isOnGrid(sheet, row, column)) return `ไม่มีช่องนี้ในแผ่น “${tab}”`;
  const shown = () => {
    const cell = cellAt(sheet, row, column);
    return displayValue(cell?.content, cell?.format.numberFormat);
  };
  const oldValue = shown();
  const officer = { user: OWNER, locale: 'th_TH', zone: 'Asia/Bangkok', now: Date.now };
  try {
    writeCells(officer, { sheet, area: { row, column, rows: 1, columns: 1 } }, [[typed]]);
  } catch (fault) {
    if (!(fault instanceof ServiceError)) throw fault;
    return refusal(cellName(row, column), validationAt(sheet, row, column));
  }
  book.activeSheet = sheet;
  host.edit({ sheet: tab, range: cellName(row, column), value: shown(), oldValue });
  return undefined;
}

function isOnGrid({ rows, columns }: Sheet, row: number, column: number): boolean {
  return (
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    row >= 1 &&
    row <= rows &&
    column >= 1 &&
    column <= columns
  );
}

function refusal(place: string, rule: Validation | undefined): string {
  if (rule?.criteria.kind === 'list') {
    return `ช่อง ${place} รับเฉพาะค่าในรายการ: ${rule.criteria.values.join(' · ')}`;
  }
  if (rule?.criteria.kind === 'date') return `ช่อง ${place} รับเฉพาะวันที่ เช่น 30/9/2026`;
  return `พิมพ์ในช่อง ${place} ไม่ได้ ข้อความยาวเกิน 50,000 ตัวอักษร`;
}
