import { describe, expect, test } from '@jest/globals';
import { LAW_YEARS } from '../../../src/core/reference/law-years.ts';
import { O_ITEMS } from '../../../src/core/reference/o-items.ts';
import { PROVINCES } from '../../../src/core/reference/provinces.ts';
import { SCORE_LEVELS } from '../../../src/core/reference/score-levels.ts';
import { SCORE_WEIGHTS } from '../../../src/core/reference/score-weights.ts';
import { inForce } from '../../../src/core/reference/sourced.ts';
import {
  HEADS_MISSPELT,
  MISSPELLINGS,
  MISWORDINGS,
  UNIT_NAMES,
} from '../../../src/core/reference/spelling.ts';
import { comparisonKey } from '../../../src/core/rules/text/text-view.ts';

describe('the reference', () => {
  test('names a source for every dated entry', () => {
    const entries = [...O_ITEMS, ...SCORE_WEIGHTS, ...SCORE_LEVELS, ...LAW_YEARS];
    expect(entries.filter(({ source }) => source.trim().length < 10)).toEqual([]);
  });

  test('has one item for each year, track and duty', () => {
    const keys = O_ITEMS.map(({ year, track, duty }) => `${year} ${track} ${duty}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('knows the 77 provinces by name and letters', () => {
    expect(new Set(PROVINCES.map(({ name }) => name)).size).toBe(77);
    expect(new Set(PROVINCES.map(({ code }) => code)).size).toBe(77);
  });

  test('corrects no word into one that is wrong again', () => {
    const corrections = [...MISSPELLINGS, ...MISWORDINGS, ...UNIT_NAMES, ...HEADS_MISSPELT];
    const wrong = corrections.filter(({ right }) =>
      corrections.some((other) => comparisonKey(right).includes(comparisonKey(other.wrong))),
    );
    expect(wrong).toEqual([]);
    expect(new Set(corrections.map((correction) => correction.wrong)).size).toBe(corrections.length);
  });

  test('answers a year by the entry in force, and years before all entries by the first', () => {
    expect(inForce(SCORE_LEVELS, 2566)?.levels[0]?.name).toBe('AA');
    expect(inForce(SCORE_LEVELS, 2599)?.levels[0]?.name).toBe('ผ่านดีเยี่ยม');
    expect(inForce(SCORE_LEVELS, 2550)?.fromYear).toBe(2561);
  });

  test('weighs the instruments to a hundred', () => {
    expect(SCORE_WEIGHTS.map(({ IIT, EIT, OIT }) => IIT + EIT + OIT)).toEqual(SCORE_WEIGHTS.map(() => 100));
  });
});
