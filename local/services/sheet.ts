import { requireEditor } from '../edit-permission.ts';
import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';
import { argbOf } from '../workbook/cell-style.ts';
import { dataSize, insertColumnsAfter, insertRowsAfter, renameSheet } from '../workbook/sheet.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { appendRow } from './append-row.ts';
import { conditionalFormatRule, type RuleState } from './conditional-format.ts';
import { type ChartState, embeddedChart, embeddedChartBuilder } from './embedded-chart.ts';
import { areaOfNumbers, areaOfText } from './locate-range.ts';
import { protection } from './protection.ts';
import { requireNewName } from './sheet-name.ts';

export const SHEET = {
  name: 'SpreadsheetApp.Sheet',
  kind: 'Sheet',
  members: {
    getName: [[]],
    setName: [['string']],
    getSheetId: [[]],
    getDataRange: [[]],
    getRange: [
      ['string'],
      ['integer', 'integer'],
      ['integer', 'integer', 'integer'],
      ['integer', 'integer', 'integer', 'integer'],
    ],
    getLastRow: [[]],
    getLastColumn: [[]],
    getMaxRows: [[]],
    getMaxColumns: [[]],
    insertRowsAfter: [['integer', 'integer']],
    insertColumnsAfter: [['integer', 'integer']],
    setFrozenRows: [['integer']],
    setFrozenColumns: [['integer']],
    setColumnWidth: [['integer', 'integer']],
    hideSheet: [[]],
    isSheetHidden: [[]],
    setTabColor: [['string?']],
    setConditionalFormatRules: [['ConditionalFormatRule[]']],
    getConditionalFormatRules: [[]],
    getProtections: [['ProtectionType']],
    appendRow: [['cell[]']],
    newChart: [[]],
    getCharts: [[]],
    insertChart: [['EmbeddedChart']],
    removeChart: [['EmbeddedChart']],
  },
} as const;

const CELLS_OF_A_BOOK = 10_000_000;

function requireRoom(run: Run, added: number): void {
  const held = run.book.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (held + added > CELLS_OF_A_BOOK) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${CELLS_OF_A_BOOK} cells.`,
    );
  }
}

function requireWithin(position: number, last: number, what: string): void {
  if (position < 1 || position > last) throw new ServiceError(`Those ${what} are out of bounds.`);
}

export function sheet(run: Run, held: Sheet): object {
  const grow = (
    what: 'rows' | 'columns',
    insert: (sheet: Sheet, after: number, count: number) => void,
    after: number,
    count: number,
  ): object => {
    requireEditor(run);
    requireWithin(after, held[what], what);
    requireWithin(count, Number.MAX_SAFE_INTEGER, what);
    requireRoom(run, count * (what === 'rows' ? held.columns : held.rows));
    insert(held, after, count);
    return served;
  };

  const served: object = run.serve(SHEET, held, {
    getName: () => held.name,
    setName(name: string) {
      requireEditor(run);
      requireNewName(run, name);
      renameSheet(run.book, held, name);
      return served;
    },
    getSheetId: () => held.id,
    getDataRange() {
      const { rows, columns } = dataSize(held);
      return run.range(held, { row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
    },
    getRange(first: string | number, column = 1, rows = 1, columns = 1) {
      const area =
        typeof first === 'string'
          ? areaOfText(held, first)
          : areaOfNumbers(held, first, column, rows, columns);
      return run.range(held, area);
    },
    getLastRow: () => dataSize(held).rows,
    getLastColumn: () => dataSize(held).columns,
    getMaxRows: () => held.rows,
    getMaxColumns: () => held.columns,
    insertRowsAfter: (after: number, count: number) => grow('rows', insertRowsAfter, after, count),
    insertColumnsAfter: (after: number, count: number) => grow('columns', insertColumnsAfter, after, count),
    setFrozenRows(count: number) {
      requireEditor(run);
      held.frozenRows = count;
    },
    setFrozenColumns(count: number) {
      requireEditor(run);
      held.frozenColumns = count;
    },
    setColumnWidth(column: number, pixels: number) {
      requireEditor(run);
      requireWithin(column, held.columns, 'columns');
      held.columnWidths.set(column, pixels);
      return served;
    },
    hideSheet() {
      requireEditor(run);
      if (run.book.sheets.every((other) => other === held || other.hidden)) {
        throw new ServiceError("You can't hide all the sheets in a document.");
      }
      held.hidden = true;
      return served;
    },
    isSheetHidden: () => held.hidden,
    setTabColor(colour: string | null | undefined) {
      requireEditor(run);
      const read = argbOf(colour ?? undefined);
      if (colour && !read) throw new ServiceError('Invalid argument: color');
      held.tabColour = read && `#${read.argb.slice(2).toLowerCase()}`;
      return served;
    },
    setConditionalFormatRules(rules: object[]) {
      requireEditor(run);
      const states = rules.map((rule) => run.stateOf(rule) as RuleState);
      if (states.some((state) => state.sheet !== held)) {
        throw new ServiceError('Conditional format rule cannot reference a different sheet.');
      }
      held.conditionalFormats = states.map(({ format }) => format);
    },
    getConditionalFormatRules: () =>
      held.conditionalFormats.map((format) => conditionalFormatRule(run, { sheet: held, format })),
    getProtections: (type: object) =>
      run.stateOf(type) === 'RANGE'
        ? held.protections.map((each) => protection(run, { sheet: held, protection: each }))
        : [],
    newChart: () => embeddedChartBuilder(run, held),
    getCharts: () => held.charts.map((chart) => embeddedChart(run, { sheet: held, chart })),
    insertChart(chart: object) {
      requireEditor(run);
      const state = run.stateOf(chart) as ChartState;
      if (held.charts.includes(state.chart)) throw new ServiceError('The chart is on the sheet already.');
      held.charts.push(state.chart);
    },
    removeChart(chart: object) {
      requireEditor(run);
      const { chart: removed } = run.stateOf(chart) as ChartState;
      if (!held.charts.includes(removed)) throw new ServiceError('The chart is not on this sheet.');
      held.charts = held.charts.filter((other) => other !== removed);
    },
    appendRow(values: unknown[]) {
      appendRow(run, held, values);
      return served;
    },
  });
  return served;
}
