import { toIso } from '../core/calendar/plain-date.ts';
import type { ExportLine } from '../core/export/export-line.ts';
import { exportLines as linesOf } from '../core/export/export-lines.ts';
import { writeCsv } from '../core/export/write-csv.ts';
import { writeNdjson } from '../core/export/write-ndjson.ts';
import { weighPlan } from '../core/rules/weigh-plan.ts';
import { judgePlan } from '../core/schedule/judge-plan.ts';
import { dayToJudge } from './compute-status.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';

const WRITERS = { csv: writeCsv, ndjson: writeNdjson } as const;

export interface ExportLinesOutcome {
  readonly asOf: string;
  readonly lines: readonly ExportLine[];
  readonly text: string;
}

/** The plan as flat lines for those above, judged as of a day (today unless told); the spreadsheet is only read. */
export function exportLines(
  ports: Ports,
  format: keyof typeof WRITERS,
  asOfText?: string,
): ExportLinesOutcome {
  const { plan } = openPlan(ports.sheet);
  const asOf = dayToJudge(ports, plan, asOfText);
  const { findings } = weighPlan(plan, asOf);
  const lines = linesOf({ plan, asOf, statuses: judgePlan(plan, asOf), findings });
  return { asOf: toIso(asOf), lines, text: WRITERS[format](lines) };
}
