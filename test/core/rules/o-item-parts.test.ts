import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readPlanJson } from '../../../src/core/plan/read-plan-json.ts';
import { oItemParts } from '../../../src/core/rules/o-item-parts.ts';

function partsOf(json: unknown) {
  const outcome = readPlanJson(json);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return oItemParts(outcome.plan);
}

const MODEL = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../examples/model-plan.json'), 'utf8'),
);

describe('the self-check against the O-items', () => {
  test('says item, year and part by part where the plan has it', () => {
    const [measures] = partsOf({ ...MODEL, fiscalYearBE: 2566 });
    expect(measures).toMatchObject({
      item: 'O42',
      year: 2566,
      knownYear: 2566,
      isNearest: false,
      duty: 'measures',
    });
    expect(measures?.parts.map(({ part, satisfied }) => [part, satisfied])).toEqual([
      ['analysis', true],
      ['measure', true],
      ['steps', true],
      ['responsible', true],
      ['monitoring', true],
    ]);
  });

  test('answers a year that is not known by the nearest earlier one, and says so', () => {
    const [measures] = partsOf({ ...MODEL, fiscalYearBE: 2580 });
    expect(measures).toMatchObject({ item: 'O25', year: 2580, knownYear: 2569, isNearest: true });
  });

  test("asks a whole year's report of the assessment of the year after, from 2567 on", () => {
    const report = (fiscalYearBE: number, round: number) => {
      const plan = { ...MODEL, fiscalYearBE, round, documentDate: undefined };
      const item = partsOf(plan).find(({ duty }) => duty === 'report');
      return [item?.item, item?.year];
    };
    expect(report(2566, 6)).toEqual(['O43', 2566]);
    expect(report(2566, 12)).toEqual(['O35', 2567]);
    expect(report(2568, 12)).toEqual(['O26', 2569]);
  });

  test('names the measures that lack a part', () => {
    const plan = { fiscalYearBE: 2567, measures: [{ measure: 'ก', outcome: 'ดีขึ้น' }, { measure: 'ข' }] };
    const report = partsOf(plan).find(({ duty }) => duty === 'report');
    const outcome = report?.parts.find(({ part }) => part === 'outcome');
    expect(outcome).toEqual({
      part: 'outcome',
      words: 'ผลลัพธ์/ความสำเร็จ',
      satisfied: false,
      where: ['outcome'],
      missingIn: [2],
    });
  });

  test('knows nothing of other tracks and of plans without a year', () => {
    expect(partsOf({ ...MODEL, preferences: { track: 'วิทยาลัย' } })).toEqual([]);
    expect(partsOf({ measures: [] })).toEqual([]);
  });

  test('is plain data', () => {
    const parts = partsOf(MODEL);
    expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
  });
});
