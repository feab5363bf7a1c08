import type { Plan } from '../plan/plan.ts';
import { textOf } from '../plan/written.ts';
import { toArabicDigits } from '../thai/digits.ts';
import type { Finding } from './rule.ts';

/** A finding that an officer has set aside, and why. */
export interface ExemptFinding extends Finding {
  readonly reason: string;
}

export interface Weighed {
  readonly findings: readonly Finding[];
  readonly exempt: readonly ExemptFinding[];
}

/** `TEXT-003: คำเฉพาะของโครงการ` — the rule, then the reason; a line without a reason exempts nothing. */
const LINE = /^\s*([A-Z]{2,6}-[0-9]{3})[\s:：–-]+([^\s:：–-].*)$/;

/** Sets aside what officers have exempted, each with a reason: beside a measure, or for the plan in ตั้งค่า. */
export function setAsideExempt(findings: readonly Finding[], plan: Plan): Weighed {
  const ofPlan = readExemptions(plan.preferences.exemptions ?? '');
  const ofRow = plan.measures.map(({ exemptions }) => readExemptions(textOf(exemptions)));
  const kept: Finding[] = [];
  const exempt: ExemptFinding[] = [];
  for (const finding of findings) {
    const exemptions = finding.row === undefined ? ofPlan : ofRow[finding.row - 1];
    const reason = exemptions?.get(finding.rule);
    if (reason === undefined) kept.push(finding);
    else exempt.push({ ...finding, reason });
  }
  return { findings: kept, exempt };
}

function readExemptions(text: string): ReadonlyMap<string, string> {
  const lines = toArabicDigits(text).split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, rule, reason] = LINE.exec(line) ?? [];
      return rule === undefined || reason === undefined ? [] : [[rule, reason.trim()] as const];
    }),
  );
}
