import { requireEditable, requireEditor } from '../edit-permission.ts';
import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';
import { contains, overlap, writeArea } from '../workbook/area.ts';
import { cellAt, isCovered, setValidation } from '../workbook/sheet.ts';
import type { Protection, Validation } from '../workbook/workbook.ts';
import { protection } from './protection.ts';
import { RANGE_FORMATS, rangeFormats } from './range-formats.ts';
import type { RangeState } from './range-state.ts';
import { RANGE_VALUES, rangeValues } from './range-values.ts';

export const RANGE = {
  name: 'SpreadsheetApp.Range',
  kind: 'Range',
  members: {
    ...RANGE_VALUES,
    ...RANGE_FORMATS,
    setDataValidation: [['DataValidation?']],
    merge: [[]],
    getMergedRanges: [[]],
    protect: [[]],
    getRow: [[]],
    getColumn: [[]],
    getNumRows: [[]],
    getNumColumns: [[]],
    getA1Notation: [[]],
    getSheet: [[]],
    activate: [[]],
  },
} as const;

function merge(run: Run, { sheet, area }: RangeState): void {
  requireEditable(run, sheet, area);
  if (area.rows === 1 && area.columns === 1) return;
  const touched = sheet.merges.filter((held) => overlap(held, area));
  if (touched.some((held) => !contains(area, held))) {
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  }
  sheet.rearranged ||= touched.length > 0;
  sheet.merges = [...sheet.merges.filter((held) => !touched.includes(held)), area];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell && isCovered(sheet, row, column)) cell.content = undefined;
    }
  }
}

export function range(run: Run, state: RangeState): object {
  const { sheet, area } = state;
  const self = (): object => served;
  const served: object = run.serve(RANGE, state, {
    ...rangeValues(run, state, self),
    ...rangeFormats(run, state, self),
    /** Its tab comes to the front, and the person's cursor to it. */
    activate() {
      run.book.activeSheet = sheet;
      run.book.activeArea = area;
      return served;
    },
    setDataValidation(rule: object | null | undefined) {
      requireEditable(run, sheet, area);
      setValidation(sheet, area, rule ? (run.stateOf(rule) as Validation) : undefined);
      return served;
    },
    merge() {
      merge(run, state);
      return served;
    },
    getMergedRanges: () =>
      sheet.merges.filter((held) => overlap(held, area)).map((held) => run.range(sheet, held)),
    /** Always one more, even over the same cells. */
    protect() {
      requireEditor(run);
      const made: Protection = { area, description: '', warningOnly: false, creator: run.user.email };
      sheet.protections.push(made);
      return protection(run, { sheet, protection: made });
    },
    getRow: () => area.row,
    getColumn: () => area.column,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getA1Notation: () => writeArea(area),
    getSheet: () => run.sheet(sheet),
  });
  return served;
}
