import ExcelJS from 'exceljs';
import WorksheetXform, { type WorksheetModel } from 'exceljs/lib/xlsx/xform/sheet/worksheet-xform.js';
import { readArea } from './area.ts';

const { reconcile } = WorksheetXform.prototype;

function addEmptyCell(model: WorksheetModel, address: string): void {
  const number = readArea(address, 1, 1)?.row;
  if (number === undefined) return;
  model.rows ??= [];
  let row = model.rows.find((known) => known.number === number);
  if (!row) {
    row = { number, cells: [] };
    model.rows.push(row);
  }
  const cell = row.cells.find((known) => known.address === address);
  if (!cell) row.cells.push({ address, type: ExcelJS.ValueType.Null });
  // A cell without value and style counts as part of a merged block, and is dropped for that.
  else if (cell.type === ExcelJS.ValueType.Merge) cell.type = ExcelJS.ValueType.Null;
}

/** exceljs hangs notes on the cells it has read, and drops those of cells the file does not mention. */
WorksheetXform.prototype.reconcile = function (model, options) {
  const comments = model.relationships?.find(({ Type }) => Type.endsWith('/comments'))?.Target;
  for (const { ref } of options.comments[comments ?? '']?.comments ?? []) addEmptyCell(model, ref);
  reconcile.call(this, model, options);
};
