import { strict as assert } from 'node:assert';
import axe from 'axe-core';
import type { Frame } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Asks axe-core about what this frame shows now; every violation is named with its first place. */
export async function assertAccessible(frame: Frame, what: string): Promise<void> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate<{ readonly violations: readonly Violation[] }>(
    'axe.run(document, { iframes: false })',
  );
  assert.deepEqual(
    violations.map(({ id, nodes: [first] }) => `${id}: ${first?.html} ${first?.failureSummary}`),
    [],
    `axe-core in ${what}`,
  );
}
