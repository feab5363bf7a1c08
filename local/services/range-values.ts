import { requireEditable } from '../edit-permission.ts';
import type { Run } from '../run.ts';
import { displayValue } from '../workbook/display-value.ts';
import { cellAt, openCell } from '../workbook/sheet.ts';
import { matchSize } from './match-size.ts';
import type { RangeState } from './range-state.ts';
import { readCells, scriptValue } from './read-cells.ts';
import { writeCells } from './write-cells.ts';

export const RANGE_VALUES = {
  getValues: [[]],
  getDisplayValues: [[]],
  getFormulas: [[]],
  getNotes: [[]],
  setValue: [['cell']],
  setValues: [['cell[][]']],
  setNote: [['string?']],
  setNotes: [['string?[][]']],
  clearContent: [[]],
  clearNote: [[]],
} as const;

/** What is written in the cells of a range. */
export function rangeValues(run: Run, state: RangeState, self: () => object) {
  const { sheet, area } = state;

  const everyCell = (change: (row: number, column: number) => void) => {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) change(row, column);
    }
  };
  const setNotes = (noteAt: (down: number, across: number) => string | null | undefined) => {
    requireEditable(run, sheet, area);
    everyCell((row, column) => {
      openCell(sheet, row, column).note = noteAt(row - area.row, column - area.column) || undefined;
    });
    return self();
  };

  return {
    getValues: () => readCells(state, (cell) => scriptValue(run, cell)),
    getDisplayValues: () =>
      readCells(state, (cell) => displayValue(cell?.content, cell?.format.numberFormat)),
    getFormulas: () =>
      readCells(state, (cell) => (cell?.content?.kind === 'formula' ? cell.content.formula : '')),
    getNotes: () => readCells(state, (cell) => cell?.note ?? ''),
    setValue(value: unknown) {
      writeCells(
        run,
        state,
        Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value)),
      );
      return self();
    },
    setValues(values: unknown[][]) {
      writeCells(run, state, values);
      return self();
    },
    setNote: (note: string | null | undefined) => setNotes(() => note),
    setNotes(notes: (string | null | undefined)[][]) {
      matchSize(notes, area);
      return setNotes((down, across) => notes[down]?.[across]);
    },
    clearContent() {
      requireEditable(run, sheet, area);
      everyCell((row, column) => {
        const cell = cellAt(sheet, row, column);
        if (cell) cell.content = undefined;
      });
      return self();
    },
    clearNote: () => setNotes(() => undefined),
  };
}
