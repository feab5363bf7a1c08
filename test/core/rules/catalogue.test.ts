import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../../src/core/rules/index.ts';
import { findingsOf } from './test-rule.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'src/core/rules');
const EXAMPLES = readdirSync(join(ROOT, 'examples')).filter((file) => file.endsWith('.json'));
const EMPTY_WORDS = /undefined|NaN|\[object|null/;

const readExample = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, 'examples', file), 'utf8'));

describe('the catalogue', () => {
  test('lists every rule that is written', () => {
    const written = readdirSync(FOLDER)
      .filter((file) => file.endsWith('.ts') && file !== 'rule.ts')
      .filter((file) => /define(?:Plan)?Rule\(/.test(readFileSync(join(FOLDER, file), 'utf8')))
      .map((file) => file.replace('.ts', ''));
    expect(RULES.map(({ name }) => name).sort()).toEqual(written.sort());
  });

  test('gives no id twice', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Z]{2,6}-[0-9]{3}$/.test(id))).toEqual([]);
  });
});

test('the model plan has nothing to correct', () => {
  expect(findingsOf(readExample('model-plan.json'))).toEqual([]);
});

describe.each(EXAMPLES)('on %s', (file) => {
  const example = readExample(file);
  const findings = findingsOf(example);

  test('every message is a whole Thai sentence about what was typed', () => {
    for (const { message } of findings) {
      expect(message).not.toMatch(EMPTY_WORDS);
      expect(message).toMatch(/[ก-ฮ]/);
    }
  });

  test('every quotation is found in the plan as it stands there', () => {
    const plan = JSON.stringify(example).replace(/\\n/g, '\n').replace(/\\"/g, '"');
    const quotes = findings.filter(({ rule }) => !rule.startsWith('DATE-011')).map(({ quote = '' }) => quote);
    expect(quotes.filter((quote) => !plan.includes(quote))).toEqual([]);
  });

  test('findings come in the same order every time', () => {
    expect(findingsOf(readExample(file))).toEqual(findings);
  });
});
