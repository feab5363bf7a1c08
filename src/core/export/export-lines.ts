import { type PlainDate, toIso } from '../calendar/plain-date.ts';
import type { Measure, Plan } from '../plan/plan.ts';
import { printable } from '../plan/printable.ts';
import { textOf } from '../plan/written.ts';
import { instrumentsOf } from '../reference/instruments.ts';
import { APPROVED, reviewState } from '../review/review-state.ts';
import { findingsByRow } from '../rules/findings-by-row.ts';
import type { Finding, RowAsRead, Severity } from '../rules/rule.ts';
import { tabHasEvidenceFor } from '../rules/text/evidence-of-plan.ts';
import type { MeasureStatus } from '../schedule/judge-measure.ts';
import { STATUS_WORDS } from '../schedule/status-words.ts';
import { EXPORT_VERSION, type ExportLine } from './export-line.ts';

export interface Judged {
  readonly plan: Plan;
  readonly asOf: PlainDate;
  /** One for each measure, in the plan's order. */
  readonly statuses: readonly MeasureStatus[];
  /** Without those that officers have set aside. */
  readonly findings: readonly Finding[];
}

/** One flat line for each measure: what a district or a province counts. */
export function exportLines({ plan, asOf, statuses, findings }: Judged): readonly ExportLine[] {
  const byRow = findingsByRow(findings);
  return plan.measures.flatMap((measure, index) => {
    const schedule = statuses[index];
    if (!schedule) return [];
    const number = index + 1;
    return [lineOf({ measure, number, schedule }, plan, asOf, byRow.get(number) ?? [])];
  });
}

function lineOf(
  row: Omit<RowAsRead, 'cell'>,
  plan: Plan,
  asOf: PlainDate,
  findings: readonly Finding[],
): ExportLine {
  const { measure, number, schedule } = row;
  const { organisation } = plan;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const cell = (
    field: keyof Measure & ('no' | 'group' | 'subgroup' | 'indicator' | 'measure' | 'responsible' | 'period'),
  ) => plain(textOf(measure[field]));
  const instruments = instrumentsOf(measure);
  return {
    schema_version: EXPORT_VERSION,
    office: plain(organisation.name),
    kind: plain(organisation.kind),
    place: plain(organisation.place),
    district: plain(organisation.district),
    province: plain(organisation.province),
    fiscal_year: plan.fiscalYearBE ?? null,
    round: plan.round ?? null,
    as_of: toIso(asOf),
    measure_index: number,
    measure_no: cell('no'),
    group_title: cell('group'),
    subgroup: cell('subgroup'),
    indicator: cell('indicator'),
    instrument: instruments.length === 1 ? (instruments[0] ?? null) : null,
    measure: cell('measure'),
    responsible: cell('responsible'),
    period: cell('period'),
    status: schedule.status,
    status_thai: STATUS_WORDS[schedule.status],
    next_due: schedule.nextDue ? toIso(schedule.nextDue) : null,
    overdue_days: overdueDays(schedule),
    findings_error: count('error'),
    findings_warning: count('warning'),
    findings_advice: count('advice'),
    rule_ids: [...new Set(findings.map(({ rule }) => rule))].sort(),
    has_evidence: textOf(measure.evidence).trim() !== '' || tabHasEvidenceFor(row, plan),
    reviewed: reviewState(measure.review) === APPROVED,
  };
}

function plain(text: string | undefined): string | null {
  const shown = printable(text ?? '').trim();
  return shown === '' ? null : shown;
}

/** Of several that are overdue, the one overdue longest. */
function overdueDays({ obligations }: MeasureStatus): number | null {
  const days = obligations.flatMap(({ status, reason }) =>
    status === 'overdue' && reason.days !== undefined ? [reason.days] : [],
  );
  return days.length > 0 ? Math.max(...days) : null;
}
