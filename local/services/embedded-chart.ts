import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';
import type { Chart, Sheet } from '../workbook/workbook.ts';
import type { RangeState } from './range-state.ts';

export const EMBEDDED_CHART = {
  name: 'SpreadsheetApp.EmbeddedChart',
  kind: 'EmbeddedChart',
  members: { getOptions: [[]], getRanges: [[]] },
} as const;

export const CHART_OPTIONS = {
  name: 'Charts.ChartOptions',
  kind: 'ChartOptions',
  members: { get: [['string']] },
} as const;

export const EMBEDDED_CHART_BUILDER = {
  name: 'SpreadsheetApp.EmbeddedChartBuilder',
  kind: 'EmbeddedChartBuilder',
  members: {
    addRange: [['Range']],
    setPosition: [['integer', 'integer', 'integer', 'integer']],
    setOption: [['string', 'any']],
    asBarChart: [[]],
    asColumnChart: [[]],
  },
} as const;

export const EMBEDDED_BAR_CHART_BUILDER = {
  name: 'SpreadsheetApp.EmbeddedBarChartBuilder',
  kind: 'EmbeddedBarChartBuilder',
  members: { build: [[]] },
} as const;

export const EMBEDDED_COLUMN_CHART_BUILDER = {
  name: 'SpreadsheetApp.EmbeddedColumnChartBuilder',
  kind: 'EmbeddedColumnChartBuilder',
  members: { build: [[]] },
} as const;

/** A chart together with the sheet whose cells it shows. */
export interface ChartState {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export function embeddedChart(run: Run, state: ChartState): object {
  return run.serve(EMBEDDED_CHART, state, {
    getOptions: () =>
      run.serve(CHART_OPTIONS, undefined, {
        get: (option: string) => state.chart.options[option] ?? null,
      }),
    getRanges: () => state.chart.areas.map((area) => run.range(state.sheet, area)),
  });
}

/** Only bars and columns over cells of the same sheet: all that the bundle makes. */
export function embeddedChartBuilder(run: Run, sheet: Sheet): object {
  const options: Record<string, unknown> = {};
  const areas: Chart['areas'][number][] = [];
  let position: Chart['position'] | undefined;

  const build = (form: Chart['form']): object => {
    if (position === undefined) throw new ServiceError('The chart has no position.');
    if (areas.length === 0) throw new ServiceError('The chart has no data range.');
    return embeddedChart(run, {
      sheet,
      chart: { form, areas: [...areas], options: { ...options }, position },
    });
  };
  const served: object = run.serve(EMBEDDED_CHART_BUILDER, undefined, {
    addRange(range: object) {
      const state = run.stateOf(range) as RangeState;
      if (state.sheet !== sheet)
        throw new Error('the local host knows no charts over the cells of another sheet');
      areas.push(state.area);
      return served;
    },
    setPosition(row: number, column: number, offsetX: number, offsetY: number) {
      if (row < 1 || column < 1 || row > sheet.rows || column > sheet.columns) {
        throw new ServiceError('The anchor of the chart is out of bounds.');
      }
      position = { row, column, offsetX, offsetY };
      return served;
    },
    setOption(option: string, value: unknown) {
      options[option] = value;
      return served;
    },
    asBarChart: () => run.serve(EMBEDDED_BAR_CHART_BUILDER, undefined, { build: () => build('bar') }),
    asColumnChart: () =>
      run.serve(EMBEDDED_COLUMN_CHART_BUILDER, undefined, { build: () => build('column') }),
  });
  return served;
}
