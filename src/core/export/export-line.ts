import type { Instrument } from '../reference/instruments.ts';

/** Raised when a field is taken away or means something else; a field that is added does not raise it. */
export const EXPORT_VERSION = 1;

/** One measure of one office on one day, flat; docs/export.md tells of each field. Null: not known or not there. */
export interface ExportLine {
  readonly schema_version: typeof EXPORT_VERSION;
  readonly office: string | null;
  readonly kind: string | null;
  readonly place: string | null;
  readonly district: string | null;
  readonly province: string | null;
  readonly fiscal_year: number | null;
  readonly round: number | null;
  readonly as_of: string;
  readonly measure_index: number;
  readonly measure_no: string | null;
  readonly group_title: string | null;
  readonly subgroup: string | null;
  readonly indicator: string | null;
  readonly instrument: Instrument | null;
  readonly measure: string | null;
  readonly responsible: string | null;
  readonly period: string | null;
  readonly status: string;
  readonly status_thai: string;
  readonly next_due: string | null;
  readonly overdue_days: number | null;
  readonly findings_error: number;
  readonly findings_warning: number;
  readonly findings_advice: number;
  readonly rule_ids: readonly string[];
  readonly has_evidence: boolean;
  readonly reviewed: boolean;
}

/** In the order of the columns. */
export const EXPORT_FIELDS = [
  'schema_version',
  'office',
  'kind',
  'place',
  'district',
  'province',
  'fiscal_year',
  'round',
  'as_of',
  'measure_index',
  'measure_no',
  'group_title',
  'subgroup',
  'indicator',
  'instrument',
  'measure',
  'responsible',
  'period',
  'status',
  'status_thai',
  'next_due',
  'overdue_days',
  'findings_error',
  'findings_warning',
  'findings_advice',
  'rule_ids',
  'has_evidence',
  'reviewed',
] as const satisfies readonly (keyof ExportLine)[];
