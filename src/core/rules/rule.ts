import type { PlainDate } from '../calendar/plain-date.ts';
import { MEASURE_FIELDS, type Measure, type MeasureField, type Plan } from '../plan/plan.ts';
import type { MeasureStatus } from '../schedule/judge-measure.ts';
import type { TextView } from './text/text-view.ts';

/**
 * `error`: a signer would be embarrassed or the O-item fails; documents ask before they are made.
 * `warning`: worth a look before signing. `advice`: better, but nothing is wrong.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** Facts are small JSON values; the wording is attached by `message`. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Where a fault was found, and what was found there. */
export interface Sighting<RuleFacts extends Facts> {
  /** The field of the sheet: a column of มาตรการ, or a dotted place such as `memo.subject`. */
  readonly field: string;
  /** As typed; absent where the fault is that nothing is there. */
  readonly quote?: string;
  readonly facts: RuleFacts;
}

/** A measure with what the schedule reader made of it. */
export interface RowAsRead {
  readonly measure: Measure;
  /** 1 for the first measure of the plan. */
  readonly number: number;
  readonly schedule: MeasureStatus;
  /** What stands in a cell, in the forms that rules ask for. */
  cell(field: MeasureField): TextView;
}

export interface PlanAsRead {
  readonly plan: Plan;
  readonly rows: readonly RowAsRead[];
  readonly asOf: PlainDate;
}

interface RuleCommon<RuleFacts extends Facts> {
  /** What users quote on the phone: area and number, never reused. */
  readonly id: string;
  /** The same words as the file and the page in docs/rules. */
  readonly name: string;
  readonly severity: Severity;
  /** What is wrong, then what to do, in plain Thai; quotes what was typed. */
  message(facts: RuleFacts, sighting: Sighting<RuleFacts>): string;
}

export interface RowRule<RuleFacts extends Facts = Facts> extends RuleCommon<RuleFacts> {
  readonly scope: 'row';
  check(row: RowAsRead, context: PlanAsRead): readonly Sighting<RuleFacts>[];
}

export interface PlanRule<RuleFacts extends Facts = Facts> extends RuleCommon<RuleFacts> {
  readonly scope: 'plan';
  check(context: PlanAsRead): readonly (Sighting<RuleFacts> & { readonly row?: number })[];
}

/** A rule with its facts sealed inside, so that rules of different facts stand in one list. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  readonly scope: 'row' | 'plan';
  run(context: PlanAsRead): readonly Finding[];
}

/** One thing to correct, as data with its Thai sentence. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly tab: string;
  /** The number of the measure, 1 for the first; absent for the plan as a whole. */
  readonly row?: number;
  readonly field: string;
  readonly quote?: string;
  readonly message: string;
}

/** A rule that looks at one measure at a time. */
export function defineRule<RuleFacts extends Facts>(rule: Omit<RowRule<RuleFacts>, 'scope'>): Rule {
  const { id, name, severity } = rule;
  return {
    id,
    name,
    severity,
    scope: 'row',
    run(context) {
      const findings: Finding[] = [];
      for (const row of context.rows) {
        for (const sighting of rule.check(row, context)) findings.push(findingOf(rule, sighting, row.number));
      }
      return findings;
    },
  };
}

/** A rule that looks at the plan as a whole: order, duplicates, memo against table. */
export function definePlanRule<RuleFacts extends Facts>(rule: Omit<PlanRule<RuleFacts>, 'scope'>): Rule {
  const { id, name, severity } = rule;
  return {
    id,
    name,
    severity,
    scope: 'plan',
    run: (context) => rule.check(context).map((sighting) => findingOf(rule, sighting, sighting.row)),
  };
}

function findingOf<RuleFacts extends Facts>(
  rule: RuleCommon<RuleFacts>,
  sighting: Sighting<RuleFacts>,
  row: number | undefined,
): Finding {
  const { field, quote, facts } = sighting;
  const tab = tabOfField(field, row);
  const message = rule.message(facts, sighting);
  // Written out: a plan in a bad state has thousands, and a spread costs more than the rule did.
  const { id, severity } = rule;
  if (row === undefined)
    return quote === undefined
      ? { rule: id, severity, tab, field, message }
      : { rule: id, severity, tab, field, quote, message };
  return quote === undefined
    ? { rule: id, severity, tab, row, field, message }
    : { rule: id, severity, tab, row, field, quote, message };
}

const CELLS: ReadonlySet<string> = new Set(['measures', ...MEASURE_FIELDS]);

/** The tab in which an officer finds the field of a finding. */
function tabOfField(field: string, row: number | undefined): string {
  if (row === undefined && field === 'evidence') return 'หลักฐาน';
  if (row !== undefined || CELLS.has(field)) return 'มาตรการ';
  if (field.startsWith('memo.approvals')) return 'ผู้ลงนาม';
  if (field.startsWith('memo.sections') || field === 'memo.closing' || field.startsWith('report'))
    return 'ข้อความ';
  return 'ตั้งค่า';
}
