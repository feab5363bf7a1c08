import { describe, expect, test } from '@jest/globals';
import { readPlanJson } from '../../../src/core/plan/read-plan-json.ts';
import type { Finding, Rule } from '../../../src/core/rules/rule.ts';
import { runRules } from '../../../src/core/rules/run-rules.ts';

interface Cases {
  /** Plans, in their interchange form, with which the rule finds nothing wrong. */
  readonly sound: readonly unknown[];
  readonly violations: readonly { readonly plan: unknown; readonly findings: readonly Partial<Finding>[] }[];
}

const TODAY = { year: 2026, month: 11, day: 30 };

/** The findings of some rules, or of all, on a plan in its interchange form. */
export function findingsOf(json: unknown, rules?: readonly Rule[]): readonly Finding[] {
  const outcome = readPlanJson(json);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return runRules(outcome.plan, TODAY, rules);
}

export function testRule(rule: Rule, { sound, violations }: Cases): void {
  describe(`${rule.id} ${rule.name}`, () => {
    test.each(sound.map((plan) => ({ plan })))('passes sound plan %#', ({ plan }) => {
      expect(findingsOf(plan, [rule])).toEqual([]);
    });

    test.each(violations)('tells violation %#', ({ plan, findings }) => {
      expect(findingsOf(plan, [rule])).toEqual(findings.map((finding) => expect.objectContaining(finding)));
    });
  });
}
