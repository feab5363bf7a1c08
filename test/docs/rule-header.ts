import type { Rule, Severity } from '../../src/core/rules/rule.ts';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'ต้องแก้',
  warning: 'โปรดตรวจ',
  advice: 'แนะนำ',
};

/** The line below the title of a rule's page, from the rule itself. */
export function ruleHeader({ id, severity, scope, name }: Rule): string {
  const sees = scope === 'row' ? 'ทีละมาตรการ' : 'ทั้งแผน';
  return `รหัส **${id}** · ระดับ **${SEVERITY_WORDS[severity]}** · ตรวจ${sees} · [${name}.ts](../../src/core/rules/${name}.ts)`;
}
