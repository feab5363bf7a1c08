import { describe, expect, test } from '@jest/globals';
import {
  officeProblems,
  signerProblems,
  timeProblems,
} from '../../../src/core/first-steps/answer-problems.ts';
import { sampleMeasures } from '../../../src/core/first-steps/sample-measures.ts';
import { DEFAULT_PREFERENCES } from '../../../src/core/plan/preferences.ts';
import { runRules } from '../../../src/core/rules/run-rules.ts';

const OFFICE = {
  name: 'เทศบาลตำบลบ้านใหม่',
  kind: 'เทศบาลตำบล',
  place: 'บ้านใหม่',
  district: 'เมือง',
  province: 'เลย',
};
const year = (fiscalYear: string) => timeProblems({ fiscalYear, round: '๖ เดือน' })[0];

describe('an answer about the office', () => {
  test('is taken when all is there, and what is missing is named', () => {
    expect(officeProblems(OFFICE)).toEqual([]);
    expect(officeProblems({}).map(({ field }) => field)).toEqual([
      'name',
      'kind',
      'place',
      'district',
      'province',
    ]);
  });

  test('needs no district from an office of a whole province', () => {
    expect(officeProblems({ ...OFFICE, kind: 'องค์การบริหารส่วนจังหวัด', district: '' })).toEqual([]);
  });

  test.each([
    ['name', 'อบต. หนองแสงดาว', 'องค์การบริหารส่วนตำบลหนองแสงดาว'],
    ['place', 'เทศบาลตำบลบ้านใหม่', 'บ้านใหม่'],
    ['district', 'อำเภอเมือง', 'เมือง'],
    ['district', 'อ. เมือง', 'เมือง'],
  ])('is asked for %s without what the documents add: %s', (field, typed, suggestion) => {
    expect(officeProblems({ ...OFFICE, [field]: typed })).toMatchObject([{ field, suggestion }]);
  });
});

describe('an answer about the year', () => {
  test.each(['2569', '๒๕๖๙', ' พ.ศ. ๒๕๖๙ ', 'ปีงบประมาณ 2569'])('takes %s', (typed) => {
    expect(year(typed)).toBeUndefined();
  });

  test.each([
    ['2026', '2569', 'เป็นปี ค.ศ.'],
    ['๒๐๒๖', '2569', 'เป็นปี ค.ศ.'],
    ['69', '2569', 'ให้ครบสี่หลัก'],
  ])('knows what %s means and offers %s', (typed, suggestion, words) => {
    expect(year(typed)).toMatchObject({ suggestion, sentence: expect.stringContaining(words) });
  });

  test.each(['', '256', '25690', 'ปีนี้', '9999'])('asks again where it cannot know: “%s”', (typed) => {
    expect(year(typed)).toMatchObject({ field: 'fiscalYear' });
    expect(year(typed)).not.toHaveProperty('suggestion');
  });

  test('wants a round', () => {
    expect(timeProblems({ fiscalYear: '2569' })).toMatchObject([{ field: 'round' }]);
  });
});

test('a signer is written without the brackets that are printed around the name', () => {
  const signers = [
    { name: 'นางมะลิ ใจดี', position: '' },
    { name: '(นายสุข ใจดี)', position: '' },
  ];
  expect(signerProblems(signers)).toMatchObject([{ field: 'name-1', suggestion: 'นายสุข ใจดี' }]);
});

test('every sample is found by the check for as long as it stands there', () => {
  const measures = sampleMeasures(2569);
  const plan = {
    organisation: {},
    fiscalYearBE: 2569,
    report: { coverLines: [], columns: [] },
    measures,
    evidence: [],
    preferences: DEFAULT_PREFERENCES,
  };
  const found = runRules(plan, { year: 2026, month: 1, day: 5 }).filter(({ rule }) => rule === 'TEXT-005');
  expect(new Set(found.map(({ row }) => row))).toEqual(new Set([1, 2, 3]));
  expect(JSON.stringify(sampleMeasures(undefined))).not.toMatch(/[0-9]{4}|NaN|undefined/);
});
