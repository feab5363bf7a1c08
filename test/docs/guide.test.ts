import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TAG_NAMES } from '../../src/core/documents/tag-names.ts';
import { TABS } from '../../src/core/plan/tabs.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const GUIDE = join(ROOT, 'docs', 'guide');
const PAGES = readdirSync(GUIDE).filter((name) => name.endsWith('.md'));
const pageOf = (name: string) => readFileSync(join(GUIDE, name), 'utf8');

/** Everything that pages and README point at, beside each other places of the web. */
const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !link.includes('://'));

describe('docs/guide', () => {
  test('tells of every tag, in order, and what it prints', () => {
    const rows = [...pageOf('tags.md').matchAll(/^\| `\{([^}]+)\}` \| (.+) \| (.+) \|$/gm)];
    expect(rows.map(([, name]) => name)).toEqual([...TAG_NAMES]);
  });

  test.each(PAGES)('%s points only at what is there', (name) => {
    const missing = linksOf(pageOf(name)).filter((link) => !existsSync(join(GUIDE, link.replace(/#.*/, ''))));
    expect(missing).toEqual([]);
  });

  test('names only items that stand in the menu', () => {
    const menu = readFileSync(join(ROOT, 'src', 'google', 'menu.ts'), 'utf8');
    const named = PAGES.flatMap((name) =>
      [...pageOf(name).matchAll(/เมนู \*\*([^*]+)\*\*/g)].map(([, item = '']) => item),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((item) => !menu.includes(`['${item}',`))).toEqual([]);
  });

  test('names only tabs that the workbook has', () => {
    const known = TABS.map(({ name }) => name);
    const named = PAGES.flatMap((name) =>
      [...pageOf(name).matchAll(/แผ่น \*\*([^*]+)\*\*/g)].map(([, tab = '']) => tab),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((tab) => !known.includes(tab))).toEqual([]);
  });

  test('tells of every permission that the manifest asks for', () => {
    const { oauthScopes } = JSON.parse(readFileSync(join(ROOT, 'appsscript.json'), 'utf8')) as {
      readonly oauthScopes: readonly string[];
    };
    const told = [...pageOf('for-installers.md').matchAll(/^\| `([a-z._]+)` \|/gm)].map(([, scope]) => scope);
    expect(told).toEqual(oauthScopes.map((scope) => scope.split('/').pop()));
  });

  test('uses every picture, and none is heavy', () => {
    const used = PAGES.flatMap((name) => linksOf(pageOf(name)));
    for (const name of readdirSync(join(GUIDE, 'pictures'))) {
      expect(used).toContain(`pictures/${name}`);
      expect(statSync(join(GUIDE, 'pictures', name)).size).toBeLessThanOrEqual(150 * 1024);
    }
  });

  test('is linked from README, which shows three of its pictures', () => {
    const links = linksOf(readFileSync(join(ROOT, 'README.md'), 'utf8'));
    for (const name of PAGES) expect(links).toContain(`docs/guide/${name}`);
    expect(links.filter((link) => link.endsWith('.png'))).toHaveLength(3);
    expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
  });
});
