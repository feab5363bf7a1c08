import type { ExemptFinding } from '../core/rules/exempt.ts';
import type { Finding, Severity } from '../core/rules/rule.ts';

/** A cell shows this many findings; the rest are counted. */
const SHOWN = 3;

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'ต้องแก้',
  warning: 'โปรดตรวจ',
  advice: 'แนะนำ',
};

function line({ severity, message, rule }: Finding): string {
  return `[${SEVERITY_WORDS[severity]}] ${message} (${rule})`;
}

/** The column ข้อควรแก้ไข: most serious first, three at most, then how many more; what was set aside stays visible. */
export function findingsCell(findings: readonly Finding[], exempt: readonly ExemptFinding[]): string {
  const rest = findings.length - SHOWN;
  return [
    ...findings.slice(0, SHOWN).map(line),
    ...(rest > 0 ? [`และอีก ${rest} ข้อ`] : []),
    ...exempt.map(({ rule, reason }) => `[ยกเว้น] ${rule}: ${reason}`),
  ].join('\n');
}

/** The note on a cell itself. */
export function findingsNote(findings: readonly Finding[]): string {
  return findings.map(line).join('\n');
}
