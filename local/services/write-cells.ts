import { requireEditable } from '../edit-permission.ts';
import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';
import { timeOf } from '../time-of.ts';
import { displayValue } from '../workbook/display-value.ts';
import { parseInstant, parseTypedValue, type TypedValue } from '../workbook/parse-typed-value.ts';
import { cellAt, cellName, isCovered, openCell, validationAt } from '../workbook/sheet.ts';
import type { Sheet, Validation } from '../workbook/workbook.ts';
import { matchSize } from './match-size.ts';
import type { RangeState } from './range-state.ts';

const CELL_LIMIT = 50_000;
/** Who writes, where and when. */
export type Writer = Pick<Run, 'user' | 'locale' | 'zone' | 'now'>;

const NOT_A_NUMBER: TypedValue = { content: { kind: 'error', value: '#NUM!' } };

function readValue(run: Writer, value: unknown, numberFormat: string | undefined): TypedValue {
  const instant = timeOf(value);
  if (instant !== undefined) return Number.isNaN(instant) ? NOT_A_NUMBER : parseInstant(instant, run.zone);
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? { content: { kind: 'number', value } } : NOT_A_NUMBER;
    case 'boolean':
      return { content: { kind: 'boolean', value } };
    case 'string':
      if (value.length > CELL_LIMIT) {
        throw new ServiceError(
          `Your input contains more than the maximum of ${CELL_LIMIT} characters in a single cell.`,
        );
      }
      return parseTypedValue(value, { numberFormat, locale: run.locale, zone: run.zone, now: run.now() });
    default:
      return { content: undefined };
  }
}

function requireValid(
  typed: TypedValue,
  rule: Validation,
  place: string,
  numberFormat: string | undefined,
): void {
  const { criteria } = rule;
  if (rule.allowInvalid || typed.content === undefined || criteria.kind === 'foreign') return;
  const shown = displayValue(typed.content, numberFormat ?? typed.numberFormat);
  const isValid = criteria.kind === 'list' ? criteria.values.includes(shown) : typed.isDate === true;
  if (isValid) return;
  const wanted =
    criteria.kind === 'list'
      ? `\nPlease enter one of the following values: ${criteria.values.join(', ')}.`
      : '';
  throw new ServiceError(
    `The data you entered in cell ${place} violates the data validation rules set on this cell.${wanted}`,
  );
}

function placeValue(sheet: Sheet, row: number, column: number, { content, numberFormat }: TypedValue): void {
  if (isCovered(sheet, row, column)) return;
  if (content === undefined && cellAt(sheet, row, column) === undefined) return;
  const cell = openCell(sheet, row, column);
  cell.content = content;
  if (numberFormat !== undefined && cell.format.numberFormat === undefined) {
    cell.format = { ...cell.format, numberFormat };
  }
}

/** Writes values as a script does: all of them, or none and an error. */
export function writeCells(
  run: Writer,
  { sheet, area }: RangeState,
  values: readonly (readonly unknown[])[],
): void {
  matchSize(values, area);
  requireEditable(run, sheet, area);
  const typed = values.map((line, down) =>
    line.map((value, across) => {
      const row = area.row + down;
      const column = area.column + across;
      const numberFormat = cellAt(sheet, row, column)?.format.numberFormat;
      const read = readValue(run, value, numberFormat);
      const rule = validationAt(sheet, row, column);
      if (rule) requireValid(read, rule, cellName(row, column), numberFormat);
      return read;
    }),
  );
  for (const [down, line] of typed.entries()) {
    for (const [across, value] of line.entries())
      placeValue(sheet, area.row + down, area.column + across, value);
  }
}
