import { MEASURES_TAB } from '../plan/measures-tab.ts';
import type { Measure, MeasureField, Plan, ReportColumn } from '../plan/plan.ts';
import { textOf } from '../plan/written.ts';
import { columnShares, withOwnWidths } from './column-shares.ts';

const BAND_FIELDS = [
  { field: 'group', level: 1 },
  { field: 'indicator', level: 2 },
  { field: 'subgroup', level: 2 },
] as const;

/** Printed when an office has not chosen its columns: those of these that any measure fills. */
const STANDARD_FIELDS: readonly MeasureField[] = [
  'measure',
  'steps',
  'responsible',
  'period',
  'monitoring',
  'results',
  'completed',
  'outcome',
  'suggestion',
];

/** The office's own columns in its own order and words, one line a measure, a band where a group begins. */
export function reportTable(plan: Plan) {
  const columns = reportColumns(plan);
  const numbers = measureNumbers(plan.measures);
  const texts = plan.measures.map((measure, index) =>
    columns.map(({ field }) => cellText(measure, field, numbers[index] ?? '', columns)),
  );
  const shares = withOwnWidths(
    columnShares(
      columns.map(({ heading }, column) => ({ heading, texts: texts.map((row) => row[column] ?? '') })),
    ),
    columns.map(({ width }) => width),
  );
  const rows = plan.measures.flatMap((measure, index) => {
    const bands = bandsBefore(measure, plan.measures[index - 1], columns);
    const cells = columns.map(({ field }, column) => {
      const text = texts[index]?.[column] ?? '';
      const shared = field !== undefined && bands.length === 0 && measure.sharedWithAbove?.includes(field);
      return shared ? { text, merge: 'above' as const } : { text };
    });
    return [...bands, { kind: 'cells' as const, cells }];
  });
  return {
    columns: columns.map(({ heading }, index) => ({ heading, share: shares[index] ?? 0 })),
    rows,
  };
}

/** The columns to print: the office's, or the standard ones that hold anything. */
export function reportColumns({ report, measures }: Plan): readonly ReportColumn[] {
  if (report.columns.length > 0) return report.columns;
  return MEASURES_TAB.columns.flatMap(({ heading, field }) => {
    const standard = STANDARD_FIELDS.find((each) => each === field);
    const isUsed = standard && (standard === 'measure' || measures.some((measure) => measure[standard]));
    return standard && isUsed ? [{ heading, field: standard }] : [];
  });
}

/** The numbers as typed; where no measure has one, we count. */
export function measureNumbers(measures: readonly Measure[]): readonly string[] {
  const someTyped = measures.some(({ no }) => no !== undefined);
  return measures.map(({ no }, index) => (someTyped ? textOf(no) : `${index + 1}.`));
}

function cellText(
  measure: Measure,
  field: MeasureField | undefined,
  number: string,
  columns: readonly ReportColumn[],
): string {
  if (field === undefined) return '';
  if (field === 'no') return number;
  const text = textOf(measure[field]);
  const hasNumberColumn = columns.some((column) => column.field === 'no');
  return field === 'measure' && !hasNumberColumn && number !== '' ? `${number} ${text}` : text;
}

function bandsBefore(measure: Measure, above: Measure | undefined, columns: readonly ReportColumn[]) {
  const inTable = new Set(columns.map(({ field }) => field));
  const fields = BAND_FIELDS.filter(({ field }) => !inTable.has(field));
  const firstChanged = fields.findIndex(({ field }) => textOf(measure[field]) !== textOf(above?.[field]));
  if (firstChanged < 0) return [];
  return fields.slice(firstChanged).flatMap(({ field, level }) => {
    const text = textOf(measure[field]);
    return text === '' ? [] : [{ kind: 'band' as const, text, level }];
  });
}
