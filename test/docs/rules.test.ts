import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/core/rules/index.ts';
import { runRules } from '../../src/core/rules/run-rules.ts';
import { readExampleTable } from './example-table.ts';
import { planOfExample, unknownHeadings } from './plan-of-example.ts';
import { ruleHeader } from './rule-header.ts';
import { ruleIndex } from './rule-index.ts';

const PAGES = join(import.meta.dirname, '../../docs/rules');
const TOLD = 'ระบบแจ้งว่า';
const TODAY = { year: 2026, month: 11, day: 30 };

describe.each(RULES)('the page of $id $name', (rule) => {
  const file = join(PAGES, `${rule.name}.md`);
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const messagesOf = (example: ReadonlyMap<string, string>) =>
    runRules(planOfExample(example), TODAY, [rule]).map(({ message }) => message);

  test('opens with the rule it is about and says why, shows examples and tells what to do', () => {
    const lines = page.split('\n');
    expect(lines[0]).toMatch(/^# .{5,}/);
    expect(lines[2]).toBe(ruleHeader(rule));
    const headings = lines.filter((line) => /^#{2,3} /.test(line));
    expect(headings).toEqual(['## ทำไมจึงตรวจ', '## ตัวอย่าง', '### ผ่าน', '### ไม่ผ่าน', '## แก้อย่างไร']);
  });

  test('shows examples that pass, and they do', () => {
    const { headings, examples } = readExampleTable(page, '### ผ่าน');
    expect(unknownHeadings(headings)).toEqual([]);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples)
      expect({ example, told: messagesOf(example) }).toEqual({ example, told: [] });
  });

  test('shows examples that do not pass, and what is told', () => {
    const { headings, examples } = readExampleTable(page, '### ไม่ผ่าน');
    expect(unknownHeadings(headings.filter((heading) => heading !== TOLD))).toEqual([]);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(messagesOf(example).join('\n')).toBe(example.get(TOLD));
  });
});

test('no page is without its rule', () => {
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const names = new Set(RULES.map(({ name }) => `${name}.md`));
  expect(pages.filter((page) => !names.has(page))).toEqual([]);
});

test('the index of pages lists every rule in order', () => {
  const titleOf = ({ name }: { readonly name: string }) =>
    readFileSync(join(PAGES, `${name}.md`), 'utf8')
      .split('\n')[0]
      ?.replace(/^# /, '') ?? '';
  expect(readFileSync(join(PAGES, 'README.md'), 'utf8')).toContain(ruleIndex(RULES, titleOf));
});
