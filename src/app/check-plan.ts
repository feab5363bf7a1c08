import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import type { Finding, Severity } from '../core/rules/rule.ts';
import { runRules } from '../core/rules/run-rules.ts';
import { columnAt } from './column-at.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { takeTurn } from './take-turn.ts';

/** A cell shows this many findings; the rest are counted. */
const SHOWN = 3;

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'ต้องแก้',
  warning: 'โปรดตรวจ',
  advice: 'แนะนำ',
};

export interface CheckOutcome {
  readonly measures: number;
  readonly findings: readonly Finding[];
}

/** Runs every rule over the plan and writes what to correct beside each measure. */
export function checkPlan(ports: Ports): CheckOutcome {
  return takeTurn(ports.turn, 'ตรวจความครบถ้วน', () => {
    const { plan, measures, content } = openPlan(ports.sheet);
    const column = columnAt(measures.at, 'findings');
    const findings = runRules(plan, ports.today());
    const cells: Cell[] = Array.from(
      { length: rowsBelowHeadings(content.get(MEASURES_TAB.name)) },
      () => undefined,
    );
    const byRow = findingsByRow(findings);
    measures.rows.forEach((row, index) => {
      cells[row - 1] = findingsCell(byRow.get(index + 1) ?? []);
    });
    ports.sheet.writeColumns(MEASURES_TAB.name, [{ column, cells }]);
    return { measures: plan.measures.length, findings };
  });
}

export function rowsBelowHeadings(content: { readonly cells: readonly unknown[] } | undefined): number {
  return Math.max(0, (content?.cells.length ?? 0) - 1);
}

function findingsByRow(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.row === undefined) continue;
    const ofRow = byRow.get(finding.row);
    if (ofRow) ofRow.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  return byRow;
}

function findingsCell(findings: readonly Finding[]): string {
  const lines = findings
    .slice(0, SHOWN)
    .map(({ severity, message, rule }) => `[${SEVERITY_WORDS[severity]}] ${message} (${rule})`);
  const rest = findings.length - SHOWN;
  return [...lines, ...(rest > 0 ? [`และอีก ${rest} ข้อ`] : [])].join('\n');
}
