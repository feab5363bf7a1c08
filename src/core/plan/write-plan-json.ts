import { toIso } from '../calendar/plain-date.ts';
import { MEASURE_FIELDS, type Measure, type Plan, type ReportColumn, type Written } from './plan.ts';
import { withoutAbsent } from './without-absent.ts';
import { dayOf } from './written.ts';

/** The plan in its interchange form: JSON values only, dates as `2026-04-01`, absent keys left out. */
export function writePlanJson(plan: Plan): Readonly<Record<string, unknown>> {
  return withoutAbsent({
    organisation: plan.organisation,
    fiscalYearBE: plan.fiscalYearBE,
    analysedFiscalYearBE: plan.analysedFiscalYearBE,
    round: plan.round && String(plan.round),
    documentDate: asJsonDate(plan.documentDate),
    memo: plan.memo && {
      ...plan.memo,
      approvals: plan.memo.approvals.map((signer, index) => ({ order: index + 1, ...signer })),
    },
    report: withoutAbsent({
      ...plan.report,
      columns: plan.report.columns.map(({ heading }) => heading),
      columnWidths: writeWidths(plan.report.columns),
      groups: writeGroups(plan.measures),
    }),
    scores: plan.scores && withoutAbsent({ ...plan.scores, yearBE: undefined, year: plan.scores.yearBE }),
    measures: plan.measures.map(writeMeasure),
    evidence: plan.evidence.map((evidence) =>
      withoutAbsent({ ...evidence, date: asJsonDate(evidence.date) }),
    ),
    preferences: plan.preferences,
  });
}

function asJson(written: Written | undefined): string | undefined {
  return written === undefined || typeof written === 'string' ? written : toIso(written);
}

/** A date however it is written in the sheet, as `2026-04-01`; text that is no date stays text. */
function asJsonDate(written: Written | undefined): string | undefined {
  const day = dayOf(written);
  return day ? toIso(day) : asJson(written);
}

function writeMeasure(measure: Measure, index: number): object {
  const { sharedWithAbove, dueOverride, ...rest } = measure;
  const written = MEASURE_FIELDS.map((field) => [field, asJson(measure[field])] as const);
  return withoutAbsent({
    row: index + 1,
    ...rest,
    ...Object.fromEntries(written),
    dueOverride: asJsonDate(dueOverride),
    exemptions: asJson(measure.exemptions),
    sharedCells: sharedWithAbove && { fields: sharedWithAbove, withRow: index },
  });
}

/** One for each column, null where the width follows the texts; nothing when all do. */
function writeWidths(columns: readonly ReportColumn[]): readonly (number | null)[] | undefined {
  return columns.some(({ width }) => width !== undefined)
    ? columns.map(({ width }) => width ?? null)
    : undefined;
}

/** Neighbouring measures with the same group, sub-group and indicator form one group. */
function writeGroups(measures: readonly Measure[]): readonly object[] {
  const groups: { key: string; title: string; measure: Measure; rows: number[] }[] = [];
  measures.forEach((measure, index) => {
    const title = asJson(measure.group);
    if (title === undefined) return;
    const key = JSON.stringify([measure.group, measure.subgroup, measure.indicator]);
    const last = groups[groups.length - 1];
    if (last?.key === key && last.rows[last.rows.length - 1] === index) last.rows.push(index + 1);
    else groups.push({ key, title, measure, rows: [index + 1] });
  });
  return groups.map(({ title, measure, rows }) =>
    withoutAbsent({
      title,
      subgroup: asJson(measure.subgroup),
      indicator: asJson(measure.indicator),
      rows,
    }),
  );
}
