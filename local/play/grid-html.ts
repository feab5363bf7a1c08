import { columnLetters, hasCell } from '../workbook/area.ts';
import { displayValue } from '../workbook/display-value.ts';
import { cellAt, cellName, dataSize, isCovered, validationAt } from '../workbook/sheet.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { cellLook } from './cell-look.ts';
import { escapeHtml } from './escape-html.ts';

const ROOM = { rows: 8, columns: 2 };
const LEAST = { rows: 24, columns: 8 };
const MOST_ROWS = 1000;
const NUMBERS_WIDTH = 44;
const USUAL_WIDTH = 100;

/** A tab as a table: the frozen rows are its head, everything an officer typed is text. */
export function gridHtml(sheet: Sheet): string {
  const data = dataSize(sheet);
  const rows = Math.min(sheet.rows, MOST_ROWS, Math.max(LEAST.rows, data.rows + ROOM.rows));
  const columns = Math.min(sheet.columns, Math.max(LEAST.columns, data.columns + ROOM.columns));
  const numbers = Array.from({ length: columns }, (_, index) => index + 1);
  const widths = numbers.map((column) => Math.round(sheet.columnWidths.get(column) ?? USUAL_WIDTH));
  const total = widths.reduce((sum, width) => sum + width, NUMBERS_WIDTH);
  const lefts = numbers.map((_, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width, NUMBERS_WIDTH),
  );
  const line = (row: number) =>
    `<tr><th scope="row">${row}</th>${numbers.map((column) => cellHtml(sheet, row, column, lefts)).join('')}</tr>`;
  const lines = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => line(from + index)).join('');
  const letters = numbers.map(
    (column) => `<th scope="col"${frozen(sheet, column, lefts)}>${columnLetters(column)}</th>`,
  );
  const cut =
    data.rows > MOST_ROWS
      ? `<p class="cut">แสดง ${MOST_ROWS.toLocaleString('en')} แถวแรก ไฟล์ที่ดาวน์โหลดมีครบทุกแถว</p>`
      : '';
  return `<table style="width:${total}px"><colgroup><col style="width:${NUMBERS_WIDTH}px">${widths
    .map((width) => `<col style="width:${width}px">`)
    .join('')}</colgroup><thead><tr><td></td>${letters.join('')}</tr>${lines(
    1,
    sheet.frozenRows,
  )}</thead><tbody>${lines(sheet.frozenRows + 1, rows)}</tbody></table>${cut}`;
}

function cellHtml(sheet: Sheet, row: number, column: number, lefts: readonly number[]): string {
  if (isCovered(sheet, row, column)) return '';
  const cell = cellAt(sheet, row, column);
  const text = displayValue(cell?.content, cell?.format.numberFormat);
  const merge = sheet.merges.find((each) => each.row === row && each.column === column);
  const rule = validationAt(sheet, row, column)?.criteria;
  const guarded = sheet.protections.find(({ area }) => hasCell(area, row, column));
  const attributes = [
    ['data-at', `${row},${column}`],
    ['data-name', cellName(row, column)],
    ['class', cell?.format.wrap === 'WRAP' ? 'wrap' : ''],
    ['data-note', cell?.note],
    ['data-formula', cell?.content?.kind === 'formula' ? cell.content.formula : ''],
    ['data-options', rule?.kind === 'list' ? JSON.stringify(rule.values) : ''],
    ['data-guarded', guarded ? guarded.description || 'ช่องนี้ป้องกันไว้' : ''],
    ['colspan', merge && merge.columns > 1 ? String(merge.columns) : ''],
    ['rowspan', merge && merge.rows > 1 ? String(merge.rows) : ''],
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escapeHtml(value ?? '')}"`);
  const look = cellLook(sheet, row, column, text, cell?.format ?? {});
  return `<td tabindex="-1"${attributes.join('')}${frozen(sheet, column, lefts, look)}>${escapeHtml(text)}</td>`;
}

/** The style attribute of a cell, which stays in place when its column is frozen. */
function frozen(sheet: Sheet, column: number, lefts: readonly number[], look = ''): string {
  const place = column <= sheet.frozenColumns ? `position:sticky;z-index:1;left:${lefts[column - 1]}px` : '';
  const style = [place, look].filter((part) => part !== '').join(';');
  return style === '' ? '' : ` style="${style}"`;
}
