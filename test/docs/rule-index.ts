import type { Rule } from '../../src/core/rules/rule.ts';
import { SEVERITY_WORDS } from './rule-header.ts';

/** The rows of docs/rules/README.md: every rule in the order of the list, with the title of its page. */
export function ruleIndex(rules: readonly Rule[], titleOf: (rule: Rule) => string): string {
  const rows = rules.map(
    (rule) => `| ${rule.id} | [${titleOf(rule)}](${rule.name}.md) | ${SEVERITY_WORDS[rule.severity]} |`,
  );
  return ['| รหัส | ข้อตรวจ | ระดับ |', '| --- | --- | --- |', ...rows].join('\n');
}
